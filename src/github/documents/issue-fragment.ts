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

/** The answer to `originFragments` and `issueFragment`. */
export interface IssueFields extends CommonFields {
  readonly __typename: 'Issue'
  readonly state: 'OPEN' | 'CLOSED'
  readonly stateReason: string | null
  readonly subIssuesSummary?: { readonly total: number; readonly completed: number } | null
  readonly parent?: IssueFields | null
}
