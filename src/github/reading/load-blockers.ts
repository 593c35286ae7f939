import type { ItemReference } from '../../domain/item.ts'
import type { BlockerReading, LinkedBlocker } from '../../ports/blocker-reading.ts'
import type { GitHubClient } from '../client/github-client.ts'
import { runQuery } from '../client/run-query.ts'
import { type BlockersAnswer, blockersQuery, type WaitingFields } from '../documents/blockers-query.ts'
import { visibilityOf } from './roll-up/load-visibility.ts'

/** What issues of any repositories wait for by GitHub's own links, in one request; undefined for one that is not to be seen. */
export async function loadBlockers(client: GitHubClient, issues: readonly ItemReference[]): Promise<readonly (BlockerReading | undefined)[]> {
  const variables = Object.fromEntries(issues.flatMap(({ repository, number }, index) => {
    const [owner, name] = repository.split('/')
    return [[`o${index}`, owner], [`r${index}`, name], [`n${index}`, number]]
  }))
  const { data } = await runQuery<BlockersAnswer>(client, 'what the initiatives wait for', blockersQuery(issues.length), variables)
  return issues.map((_, index) => {
    const issue = data[`i${index}`]?.issue
    return issue ? readWaiting(issue) : undefined
  })
}

function readWaiting({ blockedBy, issueDependenciesSummary: counts }: WaitingFields): BlockerReading {
  const blockers = (blockedBy?.nodes ?? []).flatMap((node): readonly LinkedBlocker[] => {
    if (node === null) return []
    return [{ repository: node.repository.nameWithOwner, number: node.number, open: node.state === 'OPEN', visibility: visibilityOf(node.repository.visibility) }]
  })
  const open = blockers.filter((blocker) => blocker.open).length
  // Of those that are not shown nobody says whether they are open; the count of the open ones does.
  const unseen = counts === null ? 0 : Math.max(0, Math.min(counts.blockedBy - open, counts.totalBlockedBy - blockers.length))
  return { blockers, unseen }
}
