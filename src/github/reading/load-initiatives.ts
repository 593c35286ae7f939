import type { Item } from '../../domain/item.ts'
import type { RepositoryClient } from '../client/repository-client.ts'
import { labelledIssuesQuery } from '../documents/labelled-issues-query.ts'
import { labelledPullRequestsQuery } from '../documents/labelled-pull-requests-query.ts'
import { createOriginPool } from './origin-pool.ts'
import { loadLabelled } from './load-labelled.ts'
import { loadTypedIssues } from './load-typed-issues.ts'

/**
 * Every issue and pull request with one of the labels, or of an issue type of that name, open and closed, by
 * number. Lists and never searches, since a search ends at 1,000 results without saying so.
 */
export async function loadInitiatives(place: RepositoryClient, labels: readonly string[]): Promise<readonly Item[]> {
  const pool = createOriginPool()
  const found = new Map<number, Item>()
  for (const label of new Set(labels)) {
    // One label a list: whether several mean "any" or "all" differs between GitHub's interfaces.
    const lists = await Promise.all([
      loadLabelled(place, labelledIssuesQuery, label, pool),
      loadLabelled(place, labelledPullRequestsQuery, label, pool),
      loadTypedIssues(place, label, pool),
    ])
    for (const item of lists.flat()) found.set(item.number, { ...item, issueType: item.issueType ?? found.get(item.number)?.issueType })
  }
  return [...found.values()].sort((a, b) => a.number - b.number)
}
