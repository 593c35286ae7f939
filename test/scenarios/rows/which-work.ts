import type { Group } from '../group.ts'
import { linked } from '../fernwell.ts'
import { missing } from './first-lines.ts'

const nothingToCheck = 'success: Not an initiative: nothing to check'
const nothingNamed = 'failure: No key result named, no expected impact given'

/** What is looked at, and what is left alone. */
export const whichWork: Group = {
  title: 'Which work is asked for a key result',
  about: 'Only what carries the label `initiative`, or another that the settings name. Everything else gets a named success, so that the check can be a required one.',
  scenarios: [
    { when: 'A pull request without the label', pains: ['cozystack/cozystack#3587'], pull: { body: 'Fix a typo', labels: [] }, seen: { verdict: 'not-an-initiative', check: nothingToCheck } },
    { when: 'An issue without the label, whatever it says', issue: { title: 'The calendar hangs', body: 'Impact: high, all practices', labels: [] }, seen: { verdict: 'not-an-initiative' } },
    { when: 'A pull request with the label in another case', pull: { body: '', labels: ['Initiative'] }, seen: { verdict: 'missing', check: nothingNamed, comment: missing, problems: ['key-result-missing', 'impact-missing'] } },
    { when: 'An issue whose type is “Initiative”', issue: { body: '', labels: [], type: 'Initiative' }, seen: { verdict: 'missing', flagged: true, comment: missing, problems: ['key-result-missing', 'impact-missing'] } },
    { when: 'A pull request with a label of the team’s own', settings: 'label: [bet, experiment]\n', pull: { body: linked, labels: ['bet'] }, seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2 pp by 2026-12-10' } },
    { when: 'A pull request with the usual label where the team has another', settings: 'label: bet\n', pull: { body: '' }, seen: { verdict: 'not-an-initiative', check: nothingToCheck } },
    { when: 'A pull request that says nothing, where the team has its own words', settings: 'vocabulary: { key_result: outcome, initiative: bet }\n', pull: { body: '' }, seen: { verdict: 'missing', check: 'failure: No outcome named, no expected impact given', comment: '👋 Something is still missing before this bet counts towards an outcome:', problems: ['key-result-missing', 'impact-missing'] } },
    { when: 'A draft', pull: { body: '', draft: true }, seen: { verdict: 'missing', check: nothingNamed, comment: missing, problems: ['key-result-missing', 'impact-missing'] } },
    { when: 'An issue that is closed already', issue: { body: '', state: 'closed' }, seen: { verdict: 'missing', problems: ['key-result-missing', 'impact-missing'] } },
    { when: 'A pull request where there is no OKR file', files: { 'README.md': 'Fernwell\n' }, pull: { body: '' }, seen: { verdict: 'silence' } },
    { when: 'An issue where there is no OKR file', files: { 'README.md': 'Fernwell\n' }, issue: { body: '' }, seen: { verdict: 'silence' } },
  ],
}
