/** The latest issues with a label; ours are among them and carry it from the start. */
export const ownIssuesQuery = `
query OwnIssues($owner: String!, $name: String!, $label: String!) {
  repository(owner: $owner, name: $name) {
    issues(labels: [$label], first: 50, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes { number url state title body viewerDidAuthor }
    }
  }
}`

/** An issue as far as keeping one current needs it. */
export interface OwnIssue {
  readonly number: number
  readonly url: string
  readonly state: 'OPEN' | 'CLOSED'
  readonly title: string
  readonly body: string
  readonly viewerDidAuthor: boolean
}

/** The answer to `ownIssuesQuery`. */
export interface OwnIssuesAnswer {
  readonly repository: { readonly issues: { readonly nodes: readonly (OwnIssue | null)[] | null } } | null
}
