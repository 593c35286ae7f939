import type { Group } from '../group.ts'
import { missing } from './first-lines.ts'

const both = ['key-result-missing', 'impact-missing'] as const
const nothingNamed = 'failure: No key result named, no expected impact given'

/** Commands. */
export const said: Group = {
  title: 'What a comment can do',
  about: 'A command does what the person who writes it could do by hand, and writes it into the description, which stays the single source. A waiver of somebody else’s work takes the permission to write.',
  scenarios: [
    { when: 'A pull request whose key result and impact are said in a comment', pull: { body: 'The reminder' }, changes: [{ kind: 'say', by: 'ana', comment: '/throughline kr O1.KR1\n/throughline impact +2 pp' }], seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2 pp', comment: '✅ **All set:** linked to O1.KR1: +2 pp.' } },
    { when: 'A pull request that somebody who may write waives', pull: { body: 'The reminder' }, changes: [{ kind: 'say', by: 'ben', comment: '/throughline waive A customer is blocked until this is out' }], seen: { verdict: 'waived', check: 'success: Waived, overridden by @ben on 2026-11-16', comment: '✅ **All set:** waived, overridden by @&#8288;ben on 2026-11-16.' } },
    { when: 'A pull request that a passer-by would like to waive', pull: { body: 'The reminder' }, changes: [{ kind: 'say', by: 'visitor', comment: '/throughline waive It is fine' }], seen: { verdict: 'missing', check: nothingNamed, comment: missing, answer: '`/throughline waive It is fine` was not carried out: waiving, and taking a waiver back, is for people with write permission in this repository. One of them can do it with the same command.', problems: both } },
    { when: 'A pull request whose waive button somebody presses who may write', pull: { body: 'The reminder' }, changes: [{ kind: 'press', button: 'throughline-waive', by: 'ben' }], seen: { verdict: 'waived', check: 'success: Waived, overridden by @ben on 2026-11-16', comment: '✅ **All set:** waived, overridden by @&#8288;ben on 2026-11-16.', answer: 'Waived by ben with the button. Please add the reason, for everybody who reads the report: `/throughline waive REASON`. It can be taken back with `/throughline unwaive`.', action: { check: nothingNamed, because: 'no workflow hears of a button' }, cli: { verdict: 'missing', because: 'the Action left it so' } } },
    { when: 'A pull request whose waive button a passer-by presses', pull: { body: 'The reminder' }, changes: [{ kind: 'press', button: 'throughline-waive', by: 'visitor' }], seen: { verdict: 'missing', check: nothingNamed, comment: missing, answer: '“Waive this check”, pressed by visitor, was not carried out: waiving, and taking a waiver back, is for people with write permission in this repository. One of them can do it with the same command.', problems: both, action: { check: nothingNamed, because: 'no workflow hears of a button' } } },
  ],
}
