import type { Severity } from '../../domain/diagnostic.ts'
import { PRACTICES } from '../../quality/examine/practice.ts'
import type { RuleDescription } from '../../quality/examine/rule.ts'
import { fence } from '../markdown/fence.ts'

/** How a severity is called in prose. */
export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Information' }
const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warn', info: 'info' }

/** The page of a rule: what, why, examples, and how to set or suppress it. */
export function rulePage(rule: RuleDescription): string {
  return `${[
    `# ${rule.id}`,
    `${rule.what} ${rule.why}`,
    [`- Severity: ${SEVERITY_WORDS[rule.severity].toLowerCase()}`, ...rule.practice.map((id) => `- Practice: ${PRACTICES[id]}`)].join('\n'),
    '## Finds something here',
    ...rule.examples.bad.map(exampleBlock),
    '## Finds nothing here',
    ...rule.examples.good.map(exampleBlock),
    ...settingSection(rule),
    'All rules: [README](README.md)',
  ].join('\n\n')}\n`
}

function exampleBlock(example: string): string {
  return fence(example.trimEnd(), 'yaml')
}

function settingSection({ id, severity, about }: RuleDescription): readonly string[] {
  return [
    '## Setting it',
    `In \`.github/throughline.yml\`, for the whole repository; as delivered the level is \`${LEVELS[severity]}\`:`,
    fence(`rules: { ${id}: off }      # off | info | warn | error`, 'yaml'),
    ...(id === 'unused-suppression' ? [] : [SUPPRESSING[about ?? 'key-result'], fence(`suppress: { ${id}: Why it does not apply here }`, 'yaml')]),
  ]
}

/** Where a finding can be waved through, by what it speaks of; a suppression is not suppressed. */
const SUPPRESSING = {
  'key-result': 'At the key result, with a reason that others can read:',
  objective: 'At the objective or one of its key results, with a reason that others can read:',
  cycle: 'At the `cycle`, with a reason that others can read:',
} as const
