import { linked } from '../fernwell.ts'
import type { Group } from '../group.ts'
import { missing } from './first-lines.ts'

const nothing = { check: 'failure: No key result named, no expected impact given', comment: missing, problems: ['key-result-missing', 'impact-missing'] } as const
const denied = { status: 403, body: { message: 'Resource not accessible by integration' } } as const

/** What the world around does. */
export const worldAround: Group = {
  title: 'Forks, queues and bad days',
  about: 'There is always a conclusion on the head commit. What could not be found out is said to be that, and is nobody’s fault; what could not be written changes no verdict.',
  scenarios: [
    { when: 'A pull request from a fork is linked', pull: { body: linked, author: 'contributor', fork: true }, seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2 pp by 2026-12-10' } },
    { when: 'A pull request from a fork says nothing', pull: { body: '', author: 'visitor', fork: true }, seen: { verdict: 'missing', ...nothing } },
    { when: 'A pull request where comments may not be written: the check says it', pains: ['cloudnative-pg/cloudnative-pg#10500'], pull: { body: '' }, trouble: { faults: (repository) => [{ method: 'POST', path: new RegExp(`/repos/${repository}/issues/\\d+/comments`), ...denied }] }, seen: { verdict: 'missing', check: nothing.check, problems: nothing.problems } },
    { when: 'An issue where labels may not be set: the comment says it', issue: { body: '' }, trouble: { faults: (repository) => [{ method: 'POST', path: new RegExp(`/repos/${repository}/(?:issues/\\d+/)?labels`), ...denied }] }, seen: { verdict: 'missing', comment: missing, problems: nothing.problems } },
    { when: 'A linked pull request in the merge queue', pains: ['palantir/policy-bot#548', 'dcoapp/app#199', 'dcoapp/app#303'], pull: { body: linked }, changes: [{ kind: 'queue' }], seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2 pp by 2026-12-10' } },
    { when: 'A pull request that says nothing, in the merge queue', pull: { body: '' }, changes: [{ kind: 'queue' }], seen: { verdict: 'missing', ...nothing } },
    { when: 'A pull request while GitHub does not answer', pains: ['wip/app#803', 'zeke/semantic-pull-requests#95'], pull: { body: linked }, trouble: { everywhere: true, faults: () => [{ path: /^\/graphql/, status: 502 }] }, seen: { verdict: 'unverifiable', check: 'neutral: Could not verify: GitHub did not answer', cli: { verdict: 'linked', because: 'it asks GitHub nothing' } } },
    { when: 'An issue while GitHub does not answer', issue: { body: '' }, trouble: { everywhere: true, faults: () => [{ path: /^\/graphql/, status: 502 }] }, seen: { verdict: 'unverifiable', cli: { verdict: 'missing', because: 'it asks GitHub nothing' } } },
    { when: 'A pull request while the company’s repository does not answer', beside: { name: 'acme/head-office', files: { '.github/okrs.yml': 'cycle: { id: 2026-Q4, start: 2026-10-01, end: 2026-12-31 }\nobjectives: []\n' } }, settings: 'extends: acme/head-office\n', pull: { body: '' }, trouble: { everywhere: true, faults: () => [{ path: /^\/graphql/, operation: 'Configuration', status: 502 }] }, seen: { verdict: 'unverifiable', check: 'neutral: Could not verify the OKR files of acme/head-office', problems: ['company-unreadable'], cli: { verdict: 'missing', because: 'it does not read the company’s files without a token, and says so' } } },
  ],
}
