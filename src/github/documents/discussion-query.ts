import type { CommentFields, CommentPage } from './facts-query.ts'
import type { Nodes } from './nodes.ts'

/** The latest comments of an item, with who wrote and who changed them, and how we reacted. */
export const discussionQuery = `
query Discussion($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100) { ...SpokenPage } }
      ... on PullRequest { comments(last: 100) { ...SpokenPage } }
    }
  }
}
fragment SpokenPage on IssueCommentConnection {
  pageInfo { hasPreviousPage startCursor }
  nodes {
    fullDatabaseId body viewerDidAuthor isMinimized createdAt lastEditedAt
    author { __typename login }
    editor { __typename login }
    reactionGroups { content createdAt viewerHasReacted }
  }
}`

interface Speaker {
  readonly __typename: string
  readonly login: string
}

/** A comment as far as carrying out its commands needs it. */
export interface SpokenFields extends CommentFields {
  readonly createdAt: string
  readonly lastEditedAt: string | null
  readonly author: Speaker | null
  readonly editor: Speaker | null
  readonly reactionGroups: readonly { readonly content: string; readonly createdAt: string | null; readonly viewerHasReacted: boolean }[] | null
}

/** The answer to `discussionQuery`. */
export interface DiscussionAnswer {
  readonly repository: {
    readonly issueOrPullRequest: { readonly comments: Pick<CommentPage, 'pageInfo'> & Nodes<SpokenFields> } | null
  } | null
}
