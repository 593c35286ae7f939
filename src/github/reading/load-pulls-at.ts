import type { RepositoryClient } from '../client/repository-client.ts'
import { type OpenHeadFields, openHeadsQuery } from '../documents/open-heads-query.ts'
import { loadPages } from './load-pages.ts'

/** The numbers of the open pull requests whose head is a commit, in their order. GitHub's own list for a commit leaves out those from forks. */
export async function loadPullsAt(place: RepositoryClient, sha: string): Promise<readonly number[]> {
  const heads = await loadPages<OpenHeadFields, OpenHeadFields>(place, openHeadsQuery, {}, (node) => node)
  return heads.flatMap(({ number, headRefOid }) => (headRefOid === sha ? [number] : [])).sort((a, b) => a - b)
}
