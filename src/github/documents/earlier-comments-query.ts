import type { CommentPage } from './facts-query.ts'

/** The hundred comments before a cursor, for items that are discussed at length; the latest hundred where there is none. */
export const earlierCommentsQuery = `
query EarlierComments($owner: String!, $name: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100, before: $before) { ...CommentPage } }
      ... on PullRequest { comments(last: 100, before: $before) { ...CommentPage } }
    }
  }
}
fragment CommentPage on IssueCommentConnection {
  pageInfo { hasPreviousPage startCursor }
  nodes { fullDatabaseId body viewerDidAuthor isMinimized author { login } }
}`

/** The answer to `earlierCommentsQuery`. */
export interface EarlierCommentsAnswer {
  readonly repository: { readonly issueOrPullRequest: { readonly comments: CommentPage | null } | null } | null
}
