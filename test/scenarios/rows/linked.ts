import { linked } from '../fernwell.ts'
import type { Group } from '../group.ts'

const plusTwo = 'success: Linked to O1.KR1: +2 pp'

/** Answers that hold. */
export const linkedWork: Group = {
  title: 'Answers that hold',
  about: 'A key result is resolved by its id or an alias, never guessed. An impact is a change, a share or a level, in a unit of the key result’s own kind.',
  scenarios: [
    { when: 'A pull request says it on two lines', pull: { body: linked }, seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2 pp by 2026-12-10' } },
    { when: 'An issue says it under the headings of the issue form', issue: { body: '### Key result\r\n\r\nO1.KR1\r\n\r\n### Expected impact\r\n\r\n+2 pp\r\n' }, seen: { verdict: 'linked' } },
    { when: 'A pull request says it in a table', pull: { body: '| | |\n| --- | --- |\n| Key result | O1.KR1 |\n| Expected impact | +2 pp |' }, seen: { verdict: 'linked', check: plusTwo } },
    { when: 'A pull request writes the id in its own way', pull: { body: 'KR: o1-kr1\nImpact: +2 pp' }, seen: { verdict: 'linked', check: plusTwo } },
    { when: 'A pull request uses an old name', pull: { body: 'KR: activation\nImpact: +2 pp' }, seen: { verdict: 'linked', check: plusTwo } },
    { when: 'A pull request states the level to be reached', pull: { body: 'KR: O1.KR1\nImpact: 40 % → 42 %' }, seen: { verdict: 'linked', check: plusTwo } },
    { when: 'A pull request states a share of the start value', pull: { body: 'KR: O1.KR1\nImpact: +5 %' }, seen: { verdict: 'linked', check: plusTwo } },
    { when: 'A pull request counts in another unit of the same kind', pull: { body: 'KR: O1.KR2\nImpact: -90 s' }, seen: { verdict: 'linked', check: 'success: Linked to O1.KR2: -1.5 min' } },
    { when: 'A pull request promises money', pull: { body: 'KR: O2.KR1\nImpact: +$4k by 2026-12-31' }, seen: { verdict: 'linked', check: 'success: Linked to O2.KR1: +$4,000 by 2026-12-31' } },
    { when: 'A pull request serves two key results', pull: { body: 'KR: O1.KR1, O1.KR2\nImpact:\n- O1.KR1: +2 pp\n- O1.KR2: -3 min' }, seen: { verdict: 'linked', check: 'success: Linked to O1.KR1 and O1.KR2' } },
    { when: 'A pull request whose day and confidence share their brackets', pull: { body: 'KR: O1.KR1\nImpact: +2 pp (by mid December, 70 %)' }, seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2 pp by 2026-12-15' } },
    { when: 'A pull request serves a learning goal: its impact is the question', pull: { body: 'KR: O2.KR2\nImpact: Do they leave because shifts cannot be shared?' }, seen: { verdict: 'linked', check: 'success: Linked to O2.KR2: Do they leave because shifts cannot be shared?' } },
    { when: 'A pull request uses the headings of the team’s own language', settings: 'fields: { key_result: [Schlüsselergebnis], expected_impact: [Erwartete Wirkung] }\n', pull: { body: '## Schlüsselergebnis\n\nO1.KR1\n\n## Erwartete Wirkung\n\n+2,5 pp' }, seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2.5 pp' } },
    { when: 'A pull request promises more than the whole way: told, and left to people', pull: { body: 'KR: O1.KR1\nImpact: +20 pp' }, seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +20 pp' } },
    { when: 'A pull request where the check has a name of the team’s own', settings: 'check_name: Goals\n', pull: { body: linked }, seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2 pp by 2026-12-10' } },
  ],
}
