import { type IssueFields, issueFragment } from './issue-fragment.ts'
import type { LatestComments } from './open-pull-requests-query.ts'
import { originFragments } from './origin-fragments.ts'

/** A page of the open issues that carry a label, oldest first, each with its latest comments. */
export const openIssuesQuery = `
query OpenIssues($owner: String!, $name: String!, $label: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    items: issues(labels: [$label], states: [OPEN], first: $first, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes {
        ...IssueFields
        comments(last: 20) { totalCount nodes { fullDatabaseId body viewerDidAuthor isMinimized createdAt lastEditedAt } }
      }
    }
  }
}${originFragments}${issueFragment}`

/** An issue as `openIssuesQuery` reads it. */
export interface OpenIssueFields extends IssueFields {
  readonly comments: LatestComments | null
}
