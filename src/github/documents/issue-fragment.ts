import type { CommonFields } from './common-fields.ts'

/** An issue in full, with its parents. */
export const issueFragment = `
fragment IssueFields on Issue {
  __typename number title body url state stateReason createdAt updatedAt closedAt
  repository { nameWithOwner }
  author { __typename login }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login } }
  milestone { title }
  subIssuesSummary { total completed }
  ...Parents
}`

/** Whether an issue waits for others, to stand behind the fields above where a report is made. Hosts of the company's own may not know it; see `withoutDependencies`. */
export const dependenciesField = 'issueDependenciesSummary { blockedBy }'

/** The same document for a host that knows no links between issues. */
export function withoutDependencies(document: string): string {
  return document.replaceAll(dependenciesField, '')
}

/** The answer to `originFragments` and `issueFragment`. */
export interface IssueFields extends CommonFields {
  readonly __typename: 'Issue'
  readonly state: 'OPEN' | 'CLOSED'
  readonly stateReason: string | null
  readonly subIssuesSummary?: { readonly total: number; readonly completed: number } | null
  /** The number of open issues that it waits for. */
  readonly issueDependenciesSummary?: { readonly blockedBy: number }
  readonly parent?: IssueFields | null
}
