import { linked } from '../fernwell.ts'
import type { Group } from '../group.ts'
import { invalid, missing } from './first-lines.ts'

const warn = 'mode: warn\n'
const off = 'mode: off\n'
const both = ['key-result-missing', 'impact-missing'] as const

/** How hard the check is. */
export const modes: Group = {
  title: 'Warning, and being off',
  about: 'With `mode: warn` the same words are said and nothing fails; with `mode: off` the check is a success and nothing else is written. The verdict is the same in all modes.',
  scenarios: [
    { when: 'A pull request says nothing, and the mode is warn', settings: warn, pull: { body: '' }, seen: { verdict: 'missing', check: 'neutral: No key result named, no expected impact given', comment: missing, problems: both } },
    { when: 'A pull request does not fit, and the mode is warn', settings: warn, pull: { body: 'KR: O1.KR1\nImpact: -2 pp' }, seen: { verdict: 'invalid', check: 'neutral: The impact points the wrong way: -2 pp', comment: invalid, problems: ['impact-wrong-direction'] } },
    { when: 'A pull request is linked, and the mode is warn', settings: warn, pull: { body: linked }, seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2 pp by 2026-12-10' } },
    { when: 'An issue says nothing, and the mode is warn', settings: warn, issue: { body: '' }, seen: { verdict: 'missing', flagged: true, comment: missing, problems: both } },
    { when: 'A pull request says nothing, and the mode is off', settings: off, pull: { body: '' }, seen: { verdict: 'missing', check: 'success: No key result named, no expected impact given', problems: both } },
    { when: 'An issue says nothing, and the mode is off', settings: off, issue: { body: '' }, seen: { verdict: 'missing', problems: both } },
    { when: 'A pull request before the day on which enforcement begins', settings: 'enforce_after: 2027-01-11\n', pull: { body: '' }, seen: { verdict: 'missing', check: 'neutral: No key result named, no expected impact given', comment: missing, problems: both } },
    { when: 'A pull request from the day on which enforcement begins', settings: 'enforce_after: 2026-11-16\n', pull: { body: '' }, seen: { verdict: 'missing', check: 'failure: No key result named, no expected impact given', comment: missing, problems: both } },
    { when: 'A pull request with a number that enforcement spares', settings: 'enforce_after: 400\n', pull: { body: '' }, seen: { verdict: 'missing', check: 'neutral: No key result named, no expected impact given', comment: missing, problems: both } },
    { when: 'An issue says nothing where comments are not wanted', settings: 'issues: { comment: false }\n', issue: { body: '' }, seen: { verdict: 'missing', flagged: true, problems: both } },
  ],
}
