import { linked } from '../fernwell.ts'
import type { Group } from '../group.ts'
import { invalid, missing } from './first-lines.ts'

const allSet = '✅ **All set:** linked to O1.KR1: +2 pp by 2026-12-10.'
const nothing = { check: 'failure: No key result named, no expected impact given', comment: missing, problems: ['key-result-missing', 'impact-missing'] } as const

/** What becomes of it. */
export const overTime: Group = {
  title: 'As time goes on',
  about: 'Every look reads the live state. There is one comment, which is edited and in the end says that all is set.',
  scenarios: [
    { when: 'A pull request that says nothing, and then what is asked', pull: { body: '' }, changes: [{ kind: 'edit', body: linked }], seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2 pp by 2026-12-10', comment: allSet } },
    { when: 'An issue that says nothing, and then what is asked', issue: { body: '' }, changes: [{ kind: 'edit', body: linked }], seen: { verdict: 'linked', comment: allSet } },
    { when: 'A pull request that is mended, and then spoiled', pull: { body: '' }, changes: [{ kind: 'edit', body: linked }, { kind: 'edit', body: 'KR: O1.KR1\nImpact: -2 pp' }], seen: { verdict: 'invalid', check: 'failure: The impact points the wrong way: -2 pp', comment: invalid, problems: ['impact-wrong-direction'] } },
    { when: 'A pull request on which a passer-by copies our comment: ours stays one, and theirs as it is', pull: { body: '' }, changes: [{ kind: 'say', by: 'visitor', comment: '<!-- throughline:check -->\n✅ **All set:** nothing to see here.' }, { kind: 'edit', body: linked }], seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2 pp by 2026-12-10', comment: allSet } },
    { when: 'A pull request that gets its label later', pains: ['github/gh-aw#28895'], pull: { body: '', labels: [] }, changes: [{ kind: 'label', label: 'initiative' }], seen: { verdict: 'missing', ...nothing } },
    { when: 'A pull request that loses its label again', pull: { body: '' }, changes: [{ kind: 'unlabel', label: 'initiative' }], seen: { verdict: 'not-an-initiative', check: 'success: Not an initiative: nothing to check', comment: '✅ **All set:** nothing needs to be checked here any more.' } },
    { when: 'A pull request that says nothing, and gets a new commit', pull: { body: '' }, changes: [{ kind: 'push' }], seen: { verdict: 'missing', ...nothing } },
    { when: 'A pull request whose first event arrives again after it was mended: the live state counts', pains: ['langchain-ai/langchain#35720'], pull: { body: '' }, changes: [{ kind: 'edit', body: linked }, { kind: 'replay' }], seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2 pp by 2026-12-10', comment: allSet } },
    { when: 'A pull request that is closed unmended, and opened again', pull: { body: '' }, changes: [{ kind: 'close' }, { kind: 'reopen' }], seen: { verdict: 'missing', ...nothing } },
    { when: 'A draft that says nothing, and becomes ready', pull: { body: '', draft: true }, changes: [{ kind: 'ready' }], seen: { verdict: 'missing', ...nothing } },
    { when: 'An issue that says nothing, and is closed: it stays as it was', issue: { body: '' }, changes: [{ kind: 'close' }], seen: { verdict: 'missing', flagged: true, comment: missing, problems: nothing.problems } },
    { when: 'An issue that says nothing, where the settings close such issues: the comment names the day, and nothing is closed before', settings: 'issues: { close_after: 14 }\n', issue: { body: '' }, seen: { verdict: 'missing', flagged: true, comment: missing, problems: nothing.problems } },
    { when: 'An issue that was to be closed, and is mended before', settings: 'issues: { close_after: 14 }\n', issue: { body: '' }, changes: [{ kind: 'edit', body: linked }], seen: { verdict: 'linked', comment: allSet } },
    { when: 'An issue that somebody closes, and mends then: it stays closed, and as it was', settings: 'issues: { close_after: 14 }\n', issue: { body: '' }, changes: [{ kind: 'close' }, { kind: 'edit', body: linked }], seen: { verdict: 'linked', flagged: true, comment: missing } },
    { when: 'An issue that is closed unmended, and opened again by hand', settings: 'issues: { close_after: 14 }\n', issue: { body: '' }, changes: [{ kind: 'close' }, { kind: 'reopen' }], seen: { verdict: 'missing', flagged: true, comment: missing, problems: nothing.problems } },
  ],
}
