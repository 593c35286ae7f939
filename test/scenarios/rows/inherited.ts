import { linked, okrs } from '../fernwell.ts'
import type { Group } from '../group.ts'
import { invalid, missing } from './first-lines.ts'

/** Links that are written once. */
export const inheritedLinks: Group = {
  title: 'Links that are written once',
  about: 'A pull request inherits from the issues that it closes, an issue from its parent. What is written nearer counts.',
  scenarios: [
    { when: 'A pull request closes an issue that is linked', earlier: [{ body: linked }], pull: { body: 'Closes #1' }, seen: { verdict: 'inherited', check: 'success: Linked through #1 to O1.KR1: +2 pp by 2026-12-10' } },
    { when: 'A pull request is linked to the issue in the sidebar', earlier: [{ body: linked }], pull: { body: 'The reminder', linked: 1 }, seen: { verdict: 'inherited', check: 'success: Linked through #1 to O1.KR1: +2 pp by 2026-12-10', cli: { verdict: 'missing', because: 'a list of items does not hold the sidebar' } } },
    { when: 'A pull request to another branch than the default one closes an issue that is linked', earlier: [{ body: linked }], pull: { body: 'Closes #1', base: 'next' }, seen: { verdict: 'inherited', check: 'success: Linked through #1 to O1.KR1: +2 pp by 2026-12-10' } },
    { when: 'An issue has a parent that is linked', earlier: [{ body: linked }], issue: { body: 'The evening before', parent: 1 }, seen: { verdict: 'inherited' } },
    { when: 'A pull request closes an issue whose parent is linked', earlier: [{ body: linked }, { body: 'One step of it', parent: 1 }], pull: { body: 'Closes #2' }, seen: { verdict: 'inherited', check: 'success: Linked through #1 to O1.KR1: +2 pp by 2026-12-10' } },
    { when: 'A pull request inherits the key result and says its own share of the impact', earlier: [{ body: linked }], pull: { body: 'Closes #1\n\nImpact: +0.5 pp' }, seen: { verdict: 'inherited', check: 'success: Linked through #1 to O1.KR1: +0.5 pp' } },
    { when: 'A pull request says something else than the issue: its own word counts', earlier: [{ body: linked }], pull: { body: 'Closes #1\n\nKR: O1.KR2\nImpact: -2 min' }, seen: { verdict: 'linked', check: 'success: Linked to O1.KR2: -2 min' } },
    { when: 'A pull request closes two issues with different key results: it serves both', earlier: [{ body: linked }, { body: 'KR: O1.KR2\nImpact: -2 min' }], pull: { body: 'Closes #1, closes #2' }, seen: { verdict: 'inherited', check: 'success: Linked through #1 to O1.KR1 and O1.KR2' } },
    { when: 'A pull request closes an issue that says nothing', earlier: [{ body: 'A reminder' }], pull: { body: 'Closes #1' }, seen: { verdict: 'missing', check: 'failure: No key result named, no expected impact given', comment: missing, problems: ['key-result-missing', 'impact-missing'] } },
    { when: 'A pull request closes an issue that misspells the key result', earlier: [{ body: 'KR: O1.KR11\nImpact: +2 pp' }], pull: { body: 'Closes #1' }, seen: { verdict: 'invalid', check: 'failure: No key result O1.KR11; did you mean O1.KR1, O1.KR2 or O2.KR1?', comment: invalid, problems: ['key-result-unknown'] } },
    { when: 'A pull request closes an issue that does not exist', pains: ['PrefectHQ/fastmcp#4173'], pull: { body: 'Fixes #999' }, seen: { verdict: 'missing', check: 'failure: No key result named, no expected impact given', comment: missing, problems: ['key-result-missing', 'impact-missing'], cli: { verdict: 'unverifiable', because: 'an issue that is not in the list may exist all the same' } } },
    { when: 'A pull request closes an issue of the roadmap’s repository', pains: ['Namchee/conventional-pr#126'], beside: { name: 'acme/roadmap', files: { 'README.md': 'What comes\n' }, issues: [{ body: linked }] }, pull: { body: 'Closes acme/roadmap#1' }, seen: { verdict: 'inherited', check: 'success: Linked through acme/roadmap#1 to O1.KR1: +2 pp by 2026-12-10', cli: { verdict: 'unverifiable', because: 'the list holds the issues of one repository' } } },
    { when: 'A pull request closes an issue that cannot be seen from here: nobody is blamed', beside: { name: 'elsewhere/secret', private: true, files: { 'README.md': 'Hush\n' }, issues: [{ body: linked }] }, pull: { body: 'Closes elsewhere/secret#1' }, seen: { verdict: 'unverifiable', check: 'neutral: Could not verify elsewhere/secret#1', problems: ['origin-unreadable'], cli: { verdict: 'unverifiable', because: 'it says that the issue is not in the list' } } },
    { when: 'An issue whose parent cannot be seen from here: nobody is blamed', beside: { name: 'elsewhere/vault', private: true, files: { 'README.md': 'Hush\n' }, issues: [{ body: linked }] }, issue: { body: 'The evening before', parent: 'elsewhere/vault#1' }, seen: { verdict: 'unverifiable', problems: ['origin-unreadable'], cli: { verdict: 'unverifiable', because: 'it says that the issue is not in the list' } } },
    { when: 'A pull request where the company’s repository holds the OKRs', beside: { name: 'acme/company', files: { '.github/okrs.yml': okrs } }, files: {}, settings: 'extends: acme/company\n', pull: { body: linked }, seen: { verdict: 'linked', check: 'success: Linked to O1.KR1: +2 pp by 2026-12-10' } },
  ],
}
