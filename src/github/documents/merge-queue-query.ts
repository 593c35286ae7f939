import type { HeadFields } from './facts-query.ts'
import type { Nodes } from './nodes.ts'

/** The pull requests in a branch's merge queue, each with our check on its own head. */
export const mergeQueueQuery = `
query MergeQueue($owner: String!, $name: String!, $branch: String!, $checkName: String!) {
  repository(owner: $owner, name: $name) {
    mergeQueue(branch: $branch) {
      entries(first: 100) {
        nodes {
          headCommit { oid }
          baseCommit { oid }
          pullRequest {
            number
            headRefOid
            commits(last: 1) { nodes { commit { oid checkSuites(first: 10, filterBy: { checkName: $checkName }) { nodes { ...QueuedChecks } } } } }
          }
        }
      }
    }
  }
}
fragment QueuedChecks on CheckSuite {
  checkRuns(first: 5, filterBy: { checkName: $checkName }) {
    nodes { databaseId permalink name externalId conclusion title summary annotations(first: 1) { totalCount } }
  }
}`

/** The answer to `mergeQueueQuery`. */
export interface MergeQueueAnswer {
  readonly repository: { readonly mergeQueue: { readonly entries: Nodes<MergeQueueEntry> | null } | null } | null
}

/** A place in the queue; the commits are there once the queue has made them. */
interface MergeQueueEntry {
  readonly headCommit: { readonly oid: string } | null
  readonly baseCommit: { readonly oid: string } | null
  readonly pullRequest: (HeadFields & { readonly number: number }) | null
}
