import { originFragments } from './origin-fragments.ts'
import { pullRequestFragment } from './pull-request-fragment.ts'

/** A page of the pull requests that carry a label, oldest first. */
export const labelledPullRequestsQuery = `
query LabelledPullRequests($owner: String!, $name: String!, $label: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    items: pullRequests(labels: [$label], first: $first, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...PullRequestFields }
    }
  }
}${originFragments}${pullRequestFragment}`
