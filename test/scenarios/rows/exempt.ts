import { linked } from '../fernwell.ts'
import type { Group } from '../group.ts'
import { missing } from './first-lines.ts'

/** Work without a key result. */
export const workWithoutKeyResult: Group = {
  title: 'Work without a key result',
  about: 'Not all work has one. What is exempt or waived passes, and is counted with who and why.',
  scenarios: [
    { when: 'A pull request of a bot that is exempt', pull: { body: 'Bumps a library', author: 'dependabot[bot]' }, seen: { verdict: 'exempt', check: 'success: Exempt by its author @dependabot[bot]' } },
    { when: 'A pull request of a person who is exempt', settings: 'exempt: { authors: [tove] }\n', pull: { body: '', author: 'tove' }, seen: { verdict: 'exempt', check: 'success: Exempt by its author @tove' } },
    { when: 'A pull request from a branch that is exempt', settings: 'exempt: { branches: ["release/*"] }\n', pull: { body: '', branch: 'release/3.1' }, seen: { verdict: 'exempt', check: 'success: Exempt by its branch release/3.1' } },
    { when: 'An issue with a label that exempts', settings: 'exempt: { labels: [chore] }\n', issue: { body: '', labels: ['initiative', 'chore'] }, seen: { verdict: 'exempt' } },
    { when: 'A pull request that gives a reason for none', pains: ['tarides/okra#76'], pull: { body: 'KR: none — required by law' }, seen: { verdict: 'waived', check: 'success: Waived, stated by @ana' } },
    { when: 'A pull request that says none without a reason', pull: { body: 'KR: none' }, seen: { verdict: 'missing', check: 'failure: Waived without a reason', comment: missing, problems: ['waiver-without-reason'] } },
    { when: 'A pull request that gives a reason where none is not accepted', settings: 'waiver: { allow_none: false }\n', pull: { body: 'KR: none — required by law\nImpact: +2 pp' }, seen: { verdict: 'missing', check: 'failure: “none” is not accepted here: a key result is asked for', comment: missing, problems: ['key-result-placeholder'] } },
    { when: 'A pull request with the waiver label', pull: { body: '', labels: ['initiative', 'okr-waived'] }, seen: { verdict: 'waived', check: 'success: Waived, by the label “okr-waived”' } },
    { when: 'A pull request that closes an issue which is waived', earlier: [{ body: 'KR: none — required by law' }], pull: { body: 'Closes #1' }, seen: { verdict: 'waived', check: 'success: Waived in #1, stated by @ana' } },
    { when: 'A pull request of another bot is asked like everybody', pull: { body: linked, author: 'renovate[bot]' }, settings: 'exempt: { authors: ["dependabot[bot]"] }\n', seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2 pp by 2026-12-10' } },
  ],
}
