import type { CommentFields, HeadFields } from './facts-query.ts'
import type { Nodes } from './nodes.ts'
import { originFragments } from './origin-fragments.ts'
import { type PullRequestFields, pullRequestFragment } from './pull-request-fragment.ts'

/** A page of all open pull requests, oldest first, each with what stands on it: our check runs, the latest comments. */
export const openPullRequestsQuery = `
query OpenPullRequests($owner: String!, $name: String!, $checkName: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    items: pullRequests(states: [OPEN], first: $first, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ...PullRequestFields
        headRefOid
        files(first: 100) { totalCount nodes { path } }
        comments(last: 20) { totalCount nodes { fullDatabaseId body viewerDidAuthor isMinimized createdAt lastEditedAt } }
        commits(last: 1) { nodes { commit { oid checkSuites(first: 10, filterBy: { checkName: $checkName }) { nodes { ...StandingChecks } } } } }
      }
    }
  }
}
fragment StandingChecks on CheckSuite {
  checkRuns(first: 5, filterBy: { checkName: $checkName }) {
    nodes { databaseId permalink name externalId conclusion title summary annotations(first: 1) { totalCount } }
  }
}${originFragments}${pullRequestFragment}`

/** The latest comments, and how many there are in all. */
export interface LatestComments extends Nodes<CommentFields & { readonly createdAt: string; readonly lastEditedAt: string | null }> {
  readonly totalCount: number
}

/** A pull request as `openPullRequestsQuery` reads it. */
export interface OpenPullRequestFields extends PullRequestFields, HeadFields {
  readonly comments: LatestComments | null
  readonly files: (Nodes<{ readonly path: string }> & { readonly totalCount: number }) | null
}
