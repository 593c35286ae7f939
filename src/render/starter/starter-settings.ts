/** Settings to start from: telling before failing. What is a default stands as a comment, so that it pins nothing that the company's settings say. */
export function starterSettings(): string {
  return `# yaml-language-server: $schema=https://raw.githubusercontent.com/throughline/throughline/main/schemas/throughline.schema.json
# Every key has a default, and what stands here goes before the company's settings (OWNER/.github): keep only what differs.
mode: warn                         # off | warn | enforce: start with warn, enforce when the report looks right

# The defaults:
# label: initiative                # what makes an issue or pull request an initiative
# require: [key_result, expected_impact]
# exempt:
#   authors: ["dependabot[bot]", "renovate[bot]"]
# waiver:
#   label: okr-waived              # whoever may label may waive; it is counted in the report
#   allow_none: true               # "KR: none — reason" is an answer
# report:
#   path: OKRS.md
#   data: okrs/report.json
`
}
