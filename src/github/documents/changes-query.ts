import { dependenciesField, type IssueFields, issueFragment } from './issue-fragment.ts'
import { originFragments } from './origin-fragments.ts'
import type { ItemPage } from './item-page.ts'
import { type PullRequestFields, pullRequestFragment } from './pull-request-fragment.ts'

/** What was changed since, how many items there are in all, and how many repositories: enough to know that nothing else changed. */
export const changesQuery = `
query Changes($owner: String!, $changed: String!, $labelled: String!, $after: String) {
  repositoryOwner(login: $owner) { repositories(first: 1, ownerAffiliations: [OWNER]) { totalCount } }
  labelled: search(query: $labelled, type: ISSUE, first: 1) { issueCount }
  changed: search(query: $changed, type: ISSUE, first: 100, after: $after) {
    issueCount
    pageInfo { hasNextPage endCursor }
    nodes { __typename ...IssueFields ...PullRequestFields ... on Issue { ${dependenciesField} } }
  }
}${originFragments}${issueFragment}${pullRequestFragment}`

/** The answer to `changesQuery`. */
export interface ChangesAnswer {
  readonly repositoryOwner: { readonly repositories: { readonly totalCount: number } } | null
  readonly labelled: { readonly issueCount: number }
  readonly changed: ItemPage<IssueFields | PullRequestFields> & { readonly issueCount: number }
}
