import type { KeyGuide, KeyHint } from './key-guide.ts'

const replaces = 'The names that you give replace the usual ones of this field; other fields keep theirs.'

const fieldKeys = {
  key_result: { about: `Headings under which people name the key result. ${replaces}`, example: 'key_result: [Key result, KR]' },
  expected_impact: { about: `Headings under which people state the expected impact. ${replaces}`, example: 'expected_impact: [Expected impact, Impact]' },
  hypothesis: { about: `Headings for the assumption that the work tests. ${replaces}`, example: 'hypothesis: [We believe that]' },
  audience: { about: `Headings for whose behaviour shall change. ${replaces}`, example: 'audience: [For whom]' },
  measure_by: { about: `Headings for the day on which the effect is to be measured. ${replaces}`, example: 'measure_by: [Measure by]' },
  confidence: { about: `Headings for how sure the author is. ${replaces}`, example: 'confidence: [Confidence]' },
  reach: { about: `Headings for how many people the work reaches. ${replaces}`, example: 'reach: [Reach]' },
  effort: { about: `Headings for the effort as one number. ${replaces}`, example: 'effort: [Effort, Estimate]' },
  size: { about: `Headings for rock, pebble or sand. ${replaces}`, example: 'size: [Size]' },
  kind: { about: `Headings for outcome, tech debt or operations. ${replaces}`, example: 'kind: [Kind of work]' },
  actual_impact: { about: `Headings for the effect that was measured afterwards. ${replaces}`, example: 'actual_impact: [Actual impact, Result]' },
  evidence: { about: `Headings for what supports the claim. ${replaces}`, example: 'evidence: [Evidence]' },
} satisfies Record<string, KeyHint>

const reportKeys = {
  path: { about: 'The Markdown report.', example: 'path: OKRS.md' },
  data: { about: 'The report as JSON.', example: 'data: okrs/report.json' },
  page: { about: 'The report as a web page.', example: 'page: okrs/index.html' },
  charts: { about: 'The folder of the report’s pictures.', example: 'charts: okrs' },
  csv: { about: 'The initiatives as a table for spreadsheets.', example: 'csv: okrs/initiatives.csv' },
  feed: { about: 'What changed, as an Atom feed.', example: 'feed: okrs/changes.atom' },
  badges: { about: 'The folder of the badges, one picture for each key result.', example: 'badges: okrs/badges' },
  sections: { about: 'The parts of the report that you want, in your order.', example: 'sections: [executive-summary, attention, objectives]' },
  audience: { about: 'Who reads it first: `executive` or `team`.', example: 'audience: executive' },
  groups: { about: 'What initiatives are grouped by: `team` (labels `team:…` or `team/…`), `repository`, or the beginning of other labels.', example: 'groups: [team, "region:"]' },
  debt_band: { about: 'The percentage of effort that shall go into technical debt, from and to.', example: 'debt_band: [20, 30]' },
  delivery: { about: 'How the report reaches the repository; `auto` takes the first way that is allowed.', example: 'delivery: auto' },
} satisfies Record<string, KeyHint>

const vocabularyKeys = Object.fromEntries([
  ...['cycle', 'objective', 'key_result', 'check_in', 'guardrail', 'initiative', 'expected_impact', 'actual_impact']
    .map((word) => [word, { about: `The word that your people read in place of “${named(word)}”, in the report, in checks and in comments.`, example: `${word}: Your word` }] as const),
  ...['verdict', 'finding', 'report'].map((word) => [word, { about: `The word that your people read in place of “${word}”, in checks, in comments and in a report in English.`, example: `${word}: Your word` }] as const),
  ...['objective', 'key_result', 'initiative', 'cycle', 'check_in', 'guardrail'].map((word) => [`${word}s`, { about: `The plural of your word for “${named(word)}”, where that is not what it usually is.`, example: `${word}s: Your words` }] as const),
])

function named(word: string): string {
  return word === 'check_in' ? 'check-in' : word.replace('_', ' ')
}

/** What every key of the settings is for. */
export const settingsGuide: KeyGuide = {
  '': {
    mode: { about: 'How hard the check is: `off`, `warn` while it is being introduced, or `enforce`, which fails initiatives without a key result.', example: 'mode: warn' },
    enforce_after: { about: 'A day from which `mode: enforce` fails work, or a number: only items numbered above it fail. Before, it warns.', example: 'enforce_after: 2026-12-01' },
    label: { about: 'The label, or several, that makes an item an initiative; an issue type of that name counts too.', example: 'label: initiative' },
    check_name: { about: 'The name of the check on pull requests, which branch protection refers to.', example: 'check_name: Throughline' },
    fields: { about: 'Headings or “Key:” names that your people already use, by field.', example: 'fields: { key_result: [Key result, KR] }' },
    require: { about: 'Fields that an initiative must have.', example: 'require: [key_result, expected_impact]' },
    exempt: { about: 'Authors, branches and labels that are never checked.', example: 'exempt: { branches: ["release/*"] }' },
    waiver: { about: 'How work may do without a key result.', example: 'waiver: { label: okr-waived, allow_none: true }' },
    accepted_by: { about: 'Who is to accept what teams propose, GitHub names and teams in quotes; an objective or a key result of the OKR file can name others. Where nobody is named, it is the owner of the key result.', example: 'accepted_by: ["@ana", "@acme/product"]' },
    issues: { about: 'What happens on issues, which have no checks.', example: 'issues: { label: needs-key-result, comment: true }' },
    report: { about: 'Where the report is kept.', example: 'report: { path: OKRS.md }' },
    repositories: { about: 'Repositories whose initiatives belong into this repository’s report; not inherited.', example: 'repositories: ["acme/*"]' },
    extends: { about: 'The repository that keeps the company’s OKRs and settings; what stands nearer wins. Where nothing is said, it is the owner’s `.github` repository; `none` for no other than this one. Not inherited.', example: 'extends: acme/.github' },
    shows_to: { about: 'In the owner’s `.github` repository only: repositories whose report may show the work of the owner’s private repositories; * stands for anything. Not inherited.', example: 'shows_to: [acme/board]' },
    activate: { about: 'In the owner’s `.github` repository only: repositories without a file of their own that Throughline is switched on for; * stands for anything, and ! leaves a repository out. Not inherited.', example: 'activate: ["acme/*", "!acme/playground"]' },
    rules: { about: 'How much a quality rule weighs here: `off`, `info`, `warn` or `error`; docs/rules has them all.', example: 'rules: { missing-guardrail: off, missing-owner: error }' },
    language: { about: 'The language of the report: `en` or `de`. Checks and comments are in English.', example: 'language: de' },
    vocabulary: { about: 'Your own words for those that people read. What is found about one answer, or by a rule, is said in the usual ones.', example: 'vocabulary: { initiative: Bet }' },
  },
  fields: fieldKeys,
  exempt: {
    authors: { about: 'Logins whose items are never checked.', example: 'authors: ["renovate[bot]"]' },
    branches: { about: 'Head branches that are never checked; * stands for anything.', example: 'branches: ["release/*"]' },
    labels: { about: 'Labels that exempt an item.', example: 'labels: [chore]' },
  },
  waiver: {
    label: { about: 'The label that waives the check for one item.', example: 'label: okr-waived' },
    allow_none: { about: 'Whether “KR: none — reason” is accepted as an answer, and counted.', example: 'allow_none: true' },
  },
  issues: {
    label: { about: 'The label put on issues that lack a key result.', example: 'label: needs-key-result' },
    comment: { about: 'Whether a comment says what is missing.', example: 'comment: true' },
    close_after: { about: 'Days after which an issue that still names no key result is closed as not planned, in `mode: enforce`; its comment says so with the date. Left out, none is closed.', example: 'close_after: 14' },
    reopen: { about: 'Whether an issue that was closed so is opened again when it is mended.', example: 'reopen: true' },
    check_ins: { about: 'Whether one issue lists the check-ins that each owner owes this week, and what to talk about; it closes when nothing is owed, and notifies nobody.', example: 'check_ins: true' },
    fields: { about: 'Whether the fields that your organisation shows in an issue’s sidebar answer what the text leaves open, under the names in `fields`; the text always counts first. Lists then ask for a little more. A roll-up over several repositories does not read them.', example: 'fields: true' },
    form: { about: 'Whether the key results to choose from, in issue forms and in the pull request template, follow the OKR file; changed together with the report.', example: 'form: true' },
  },
  report: reportKeys,
  vocabulary: vocabularyKeys,
}
