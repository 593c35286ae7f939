/** The issues that a link may be inherited from: what an origin needs, and three generations of parents. */
export const originFragments = `
fragment OriginFields on Issue {
  __typename number title body url state stateReason
  repository { nameWithOwner }
  author { __typename login }
  labels(first: 20) { nodes { name } }
}
fragment Parents on Issue {
  parent { ...OriginFields parent { ...OriginFields parent { ...OriginFields } } }
}`

/** An issue in full, with its parents. */
export const issueFragment = `
fragment IssueFields on Issue {
  __typename number title body url state stateReason createdAt updatedAt closedAt
  repository { nameWithOwner }
  author { __typename login }
  labels(first: 100) { nodes { name } }
  assignees(first: 20) { nodes { login } }
  milestone { title }
  ...Parents
}`

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

interface Nodes<T> { readonly nodes: readonly (T | null)[] | null }

/** What issues and pull requests have in common; origins have only the first half. */
interface CommonFields {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly url: string
  readonly repository: { readonly nameWithOwner: string }
  readonly author: { readonly __typename: string; readonly login: string } | null
  readonly labels: Nodes<{ readonly name: string }> | null
  readonly assignees?: Nodes<{ readonly login: string }> | null
  readonly milestone?: { readonly title: string } | null
  readonly createdAt?: string | null
  readonly updatedAt?: string | null
  readonly closedAt?: string | null
}

/** The answer to `originFragments` and `issueFragment`. */
export interface IssueFields extends CommonFields {
  readonly __typename: 'Issue'
  readonly state: 'OPEN' | 'CLOSED'
  readonly stateReason: string | null
  readonly parent?: IssueFields | null
}

/** The answer to `pullRequestFragment`. */
export interface PullRequestFields extends CommonFields {
  readonly __typename: 'PullRequest'
  readonly pullState: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly isDraft: boolean
  readonly headRefName: string
  readonly baseRefName: string
  readonly closingIssuesReferences: (Nodes<IssueFields> & { readonly totalCount: number }) | null
}
