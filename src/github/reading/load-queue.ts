import type { QueuedPull } from '../../ports/queued-pull.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import { demandFields } from '../client/run-query.ts'
import { type MergeQueueAnswer, mergeQueueQuery } from '../documents/merge-queue-query.ts'
import { readChecks } from './read-checks.ts'

/** What waits in a branch's merge queue, each with our last check on it. */
export async function loadQueue(place: RepositoryClient, branch: string, checkName: string): Promise<readonly QueuedPull[]> {
  const subject = `the merge queue of ${place.repository}`
  const { data, errors } = await query<MergeQueueAnswer>(place, subject, mergeQueueQuery, { branch, checkName })
  demandFields(subject, errors, new Set())
  return (data.repository?.mergeQueue?.entries?.nodes ?? []).flatMap((entry) => {
    if (entry === null || entry.headCommit === null || entry.baseCommit === null || entry.pullRequest === null) return []
    const { pullRequest, headCommit, baseCommit } = entry
    return [{ number: pullRequest.number, head: headCommit.oid, base: baseCommit.oid, check: readChecks(pullRequest).findLast(({ name }) => name === checkName) }]
  })
}
