import { linked, okrs } from '../fernwell.ts'
import type { Group } from '../group.ts'

const organisation = { name: 'northwind/.github', files: { '.github/okrs.yml': okrs, '.github/throughline.yml': 'activate: ["northwind/*"]\nmode: warn\n' } }
const check = 'success: Linked to O1.KR1: +2 pp by 2026-12-10'
const [kept, none] = [{ verdict: 'linked', check, report: 'kept' }, { verdict: 'linked', check, report: 'none' }] as const

/** Which repositories are committed to. */
export const reports: Group = {
  title: 'Where a report is kept',
  about: 'OKRs that a company shares bring checks, labels and comments into its repositories, and no commit. A report is kept where a repository has OKRs of its own, or asks for one in its own settings.',
  scenarios: [
    { when: 'A pull request in a repository with OKRs of its own', pull: { body: linked }, seen: kept },
    { when: 'A pull request in a repository that its organisation switches on and that says nothing itself', owner: 'northwind', beside: organisation, files: { 'README.md': 'Hello\n' }, pull: { body: linked }, seen: none },
    { when: 'A pull request in such a repository whose own settings say only how hard the check is', owner: 'northwind', files: {}, settings: 'mode: enforce\n', pull: { body: linked }, seen: none },
    { when: 'A pull request in such a repository whose own settings name a report', owner: 'northwind', files: {}, settings: 'report: { path: OKRS.md }\n', pull: { body: linked }, seen: kept },
    { when: 'A pull request in such a repository whose own settings name repositories', owner: 'northwind', files: {}, settings: 'repositories: [northwind/shop]\n', pull: { body: linked }, seen: kept },
    { when: 'A pull request in a repository that extends another one and asks for no more', beside: { name: 'acme/company', files: { '.github/okrs.yml': okrs } }, files: {}, settings: 'extends: acme/company\n', pull: { body: linked }, seen: none },
  ],
}
