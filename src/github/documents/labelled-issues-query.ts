import { dependenciesField, issueFragment } from './issue-fragment.ts'
import { originFragments } from './origin-fragments.ts'

/** A page of the issues that carry a label, oldest first. */
export const labelledIssuesQuery = `
query LabelledIssues($owner: String!, $name: String!, $label: String!, $first: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    items: issues(labels: [$label], first: $first, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) {
      pageInfo { hasNextPage endCursor }
      nodes { ...IssueFields ${dependenciesField} }
    }
  }
}${originFragments}${issueFragment}`
