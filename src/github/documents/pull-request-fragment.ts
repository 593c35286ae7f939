import type { CommonFields } from './common-fields.ts'
import type { IssueFields } from './issue-fragment.ts'
import type { Nodes } from './nodes.ts'

/** A pull request in full, with the issues that it closes and their parents. */
export const pullRequestFragment = `
fragment PullRequestFields on PullRequest {
  __typename number title body url pullState: state createdAt updatedAt closedAt isDraft headRefName baseRefName
  repository { nameWithOwner }
  author { __typename login }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login } }
  milestone { title }
  closingIssuesReferences(first: 10) { totalCount nodes { ...OriginFields ...Parents } }
}`

/** The answer to `pullRequestFragment`. */
export interface PullRequestFields extends CommonFields {
  readonly __typename: 'PullRequest'
  readonly pullState: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly isDraft: boolean
  readonly headRefName: string
  readonly baseRefName: string
  readonly closingIssuesReferences: (Nodes<IssueFields> & { readonly totalCount: number }) | null
}
