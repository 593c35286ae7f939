import { ruleDescriptions } from '../../quality/rules/all-rules.ts'
import type { RuleDescription } from '../../quality/examine/rule.ts'
import { rulePage, SEVERITY_WORDS } from './rule-page.ts'

/** The documentation of all rules: file names below `docs/rules/` with what the files hold. */
export function rulePages(): ReadonlyMap<string, string> {
  return new Map([['README.md', indexPage(ruleDescriptions)], ...ruleDescriptions.map((rule): [string, string] => [`${rule.id}.md`, rulePage(rule)])])
}

const INTRODUCTION = `# Rules

\`throughline lint\` reads the OKR files and says what is worth a second look. What is wrong with a file itself (an unknown key, an id
used twice) is an error of another kind; see [diagnostics](../diagnostics.md). Only cycles that have not ended are looked at.

A rule can be set for the whole repository under \`rules\` in \`.github/throughline.yml\` (\`off\`, \`info\`, \`warn\`, \`error\`), and be suppressed
where it does not apply with \`suppress\`, at a key result, an objective or the \`cycle\`, where a reason is required. A suppression that has
nothing to suppress is a finding too.

The examples are parts of OKR files, seen on 2 November 2026 in a cycle from 1 October to 31 December. They leave out what their rule
is not about.`

function indexPage(rules: readonly RuleDescription[]): string {
  const rows = rules.map(({ id, severity, what }) => `| [${id}](${id}.md) | ${SEVERITY_WORDS[severity].toLowerCase()} | ${what} |`)
  return `${INTRODUCTION}\n\n| rule | severity | what it looks for |\n| :-- | :-- | :-- |\n${rows.join('\n')}\n`
}
