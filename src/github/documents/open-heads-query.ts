/** A page of the heads of all open pull requests: the one way to find those from forks by their commit. */
export const openHeadsQuery = `
query OpenHeads($owner: String!, $name: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    items: pullRequests(states: [OPEN], first: $first, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number headRefOid }
    }
  }
}`

/** A pull request as `openHeadsQuery` reads it. */
export interface OpenHeadFields {
  readonly number: number
  readonly headRefOid: string
}
