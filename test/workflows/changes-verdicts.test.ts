import { describe, expect, it } from 'vitest'
import type { ConfigurationFacts } from '../../src/ports/source.ts'
import { changesVerdicts } from '../../src/workflows/changes-verdicts.ts'
import { activation, anOkrsFile, firstReport } from './an-okrs-file.ts'
import { type Files, layerOf } from './files.ts'

const OKRS = '.github/okrs.yml'
const SETTINGS = '.github/throughline.yml'
const plain = anOkrsFile(activation, firstReport)

/** A key result with these check-ins, one a line, and a baseline or none. */
function checkedIn(baseline: string, ...checkIns: readonly string[]): string {
  return `cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }
objectives:
  - id: O1
    title: Shops reorder by themselves
    key_results:
      - id: O1.KR1
        title: Raise shops that reorder within a week
        unit: shops
        ${baseline}
        target: 90
        guardrails:
          - { metric: Returns, unit: "%", max: 4, current: ${checkIns.length} }
        check_ins:
${checkIns.map((line) => `          - { ${line} }`).join('\n')}
      - id: O1.KR2
        title: Cut the days to the second order from 20 to 12
        unit: d
        baseline: 20
        target: 12
`
}

function facts(files: Files): ConfigurationFacts {
  return { repository: { name: 'acme/.github', defaultBranch: 'main', private: true }, layer: layerOf('acme/.github', files) }
}

async function changes(before: Files, now: Files): Promise<boolean> {
  return changesVerdicts({ today: '2026-11-02', source: { configuration: async (sha) => facts(sha === 'earlier' ? before : now) } }, 'earlier')
}

const [first, second] = ['date: 2026-10-05, value: 61', 'date: 2026-10-12, value: 64, note: A new shelf']

describe('changesVerdicts', () => {
  it.each<readonly [string, Files, Files]>([
    ['nothing', { [OKRS]: plain }, { [OKRS]: plain }],
    ['a check-in more', { [OKRS]: checkedIn('baseline: 60', first) }, { [OKRS]: checkedIn('baseline: 60', first, second) }],
    ['a comment and a line between', { [OKRS]: plain }, { [OKRS]: `# Of the leadership.\n\n${plain}` }],
  ])('is told by %s that no verdict changes', async (_, before, now) => {
    expect(await changes(before, now)).toBe(false)
  })

  it.each<readonly [string, Files, Files]>([
    ['a key result that is gone', { [OKRS]: plain }, { [OKRS]: anOkrsFile(activation) }],
    ['a target', { [OKRS]: plain }, { [OKRS]: plain.replace(/target: \S+/, 'target: 99') }],
    ['the check-in that a key result starts from', { [OKRS]: checkedIn('weight: 1', first) }, { [OKRS]: checkedIn('weight: 1', second) }],
    ['a setting', { [OKRS]: plain }, { [OKRS]: plain, [SETTINGS]: 'mode: warn\n' }],
    ['a file that is broken now', { [OKRS]: plain }, { [OKRS]: `${plain}cycle: 7\n` }],
    ['a file that was not to be read', { [OKRS]: 'objectives: [' }, { [OKRS]: 'objectives: [' }],
    ['files that are gone', { [OKRS]: plain }, {}],
  ])('is told by %s that verdicts may change', async (_, before, now) => {
    expect(await changes(before, now)).toBe(true)
  })
})
