/** An OKR file of the last quarter of 2026 with the key results given as YAML, each a block of lines without indentation. */
export function anOkrsFile(...keyResults: readonly string[]): string {
  return `cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }
objectives:
  - id: O1
    title: New users reach value on their first day
    owner: "@ana"
    key_results:
${(keyResults.length === 0 ? [activation] : keyResults).map(asEntry).join('')}`
}

/** A private objective, to stand behind those of a file. */
export const privateObjective = `  - id: O7
    title: Be ready to merge with Initech
    visibility: private
    key_results:
      - id: O7.KR1
        title: Raise the share of reconciled ledgers from 60% to 95%
        unit: "%"
        baseline: 60
        target: 95
`

/** The usual key result: 40 % to 55 %, without check-ins. */
export const activation = `id: O1.KR1
title: Increase activated accounts from 40% to 55%
unit: "%"
baseline: 40
target: 55
owner: "@ben"`

/** A second one, in minutes. */
export const firstReport = `id: O1.KR2
title: Cut the median time to first report from 30 to 12 minutes
unit: min
baseline: 30
target: 12
owner: "@cleo"`

function asEntry(block: string): string {
  return block.split('\n').map((line, index) => `${index === 0 ? '      - ' : '        '}${line}\n`).join('')
}
