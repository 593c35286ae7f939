/** The latest pull requests of the report's branch. */
export const reportPullRequestsQuery = `
query ReportPullRequests($owner: String!, $name: String!, $head: String!, $base: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $head, baseRefName: $base, first: 10, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number url state title body mergeable isCrossRepository }
    }
  }
}`

/** A pull request as far as keeping one current needs it. */
export interface ReportPullRequest {
  readonly number: number
  readonly url: string
  readonly state: 'OPEN' | 'CLOSED' | 'MERGED'
  readonly title: string
  readonly body: string
  readonly mergeable: 'CONFLICTING' | 'MERGEABLE' | 'UNKNOWN'
  readonly isCrossRepository: boolean
}

/** The answer to `reportPullRequestsQuery`. */
export interface ReportPullRequestsAnswer {
  readonly repository: { readonly pullRequests: { readonly nodes: readonly (ReportPullRequest | null)[] | null } } | null
}
