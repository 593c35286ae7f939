import { describe, expect, it } from 'vitest'
import { lintOkrs } from '../../src/workflows/lint/lint-okrs.ts'

const FILE = `cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }
objectives:
  - id: O1
    title: New users reach value on their first day
    owner: "@ana"
    key_results:
      - id: O1.KR1
        title: Increase share of users who finish their setup from 40% to 55%
        unit: "%"
        baseline: 40
        target: 155
        owner: "@ana and @ben"
        due: 2027-02-01
        suppress: { no-such-rule: why }
        check_ins:
          - { date: 2026-10-02, value: 41 }
      - { id: O1.KR2, title: Launch the new wizard, owner: "@ana" }
`

describe('what is found', () => {
  const lines = FILE.split('\n')
  const { diagnostics } = lintOkrs([{ origin: '.', okrs: [{ path: 'okrs.yml', text: FILE }] }], '2026-11-16')
  const found = diagnostics.map(({ code, place }) => [code, lines[place.line - 1]?.slice(place.column - 1)] as const)

  it.each([
    ['several-owners', 'owner: "@ana and @ben"'],
    ['percent-over-100', 'target: 155'],
    ['unreachable', 'due: 2027-02-01'],
    ['title-and-fields-disagree', 'title: Increase share of users who finish their setup from 40% to 55%'],
    ['stale-check-in', 'check_ins:'],
    ['unused-suppression', 'suppress: { no-such-rule: why }'],
    ['output-not-outcome', 'title: Launch the new wizard, owner: "@ana" }'],
    // Of what is not there, the key result stands.
    ['missing-metric-definition', 'id: O1.KR1'],
  ])('%s stands at %s', (code, line) => {
    expect(found).toContainEqual([code, line])
  })
})
