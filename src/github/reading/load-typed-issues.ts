import { type Item, itemKey, type Origin } from '../../domain/item.ts'
import { failureOf, unverifiable } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'
import type { OriginPool } from './origin-pool.ts'
import { loadIssues } from './load-issues.ts'
import { parentReference, readRestIssue, type RestIssue } from './read-rest-issue.ts'

const PAGE = 100

/** All issues of an issue type, with their parents. GraphQL knows no types, so REST lists them; none where there are no types. */
export async function loadTypedIssues(place: RepositoryClient, type: string, pool: OriginPool, state: 'all' | 'open' = 'all'): Promise<readonly Item[]> {
  const issues = await listTyped(place, type, state)
  const wanted = new Map(issues.flatMap((issue) => {
    const reference = parentReference(issue)
    return reference === undefined ? [] : [[itemKey(reference), reference] as const]
  }))
  const origins = await loadIssues(place, [...wanted.values()], 'link')
  const byKey = new Map([...wanted.keys()].map((key, index) => [key, origins[index]]))
  return issues.map((issue) => pool({ ...readRestIssue(issue, place.repository), origins: originsOf(issue, byKey) }))
}

function originsOf(issue: RestIssue, byKey: ReadonlyMap<string, Origin | undefined>): readonly Origin[] {
  const reference = parentReference(issue)
  const origin = reference && byKey.get(itemKey(reference))
  return origin === undefined ? [] : [origin]
}

async function listTyped(place: RepositoryClient, type: string, state: 'all' | 'open'): Promise<readonly RestIssue[]> {
  const found: RestIssue[] = []
  for (let page = 1; ; page += 1) {
    const issues = await listPage(place, { type, state, page })
    const typed = issues.filter((issue) => issue.type?.name?.toLowerCase() === type.toLowerCase())
    found.push(...typed)
    // A host that does not know the filter lists everything; then there is nothing more to learn.
    if (issues.length < PAGE || typed.length < issues.length) return found
  }
}

async function listPage(place: RepositoryClient, asked: { readonly type: string; readonly state: string; readonly page: number }): Promise<readonly RestIssue[]> {
  try {
    const { data } = await send(place, 'GET', '/issues', { ...asked, sort: 'created', direction: 'asc', per_page: PAGE })
    return data as readonly RestIssue[]
  } catch (error) {
    const { status, rateLimited } = failureOf(error)
    // Issues can be switched off, and a type that the organisation lacks is refused as invalid.
    if (!rateLimited && (status === 404 || status === 410 || status === 422)) return []
    throw unverifiable(`the issues of ${place.repository}`, error)
  }
}
