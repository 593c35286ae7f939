import type { Item } from '../../domain/item.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import { demandFields } from '../client/run-query.ts'
import type { IssueFields } from '../documents/issue-fragment.ts'
import type { PullRequestFields } from '../documents/pull-request-fragment.ts'
import type { ItemPage } from '../documents/labelled-pull-requests-query.ts'
import { readItem } from './read-item.ts'
import type { OriginPool } from './origin-pool.ts'

const TOLERATED: ReadonlySet<string> = new Set(['assignees', 'closingIssuesReferences', 'milestone', 'parent'])
const LARGEST_PAGE = 100
const SMALLEST_PAGE = 25

interface Answer { readonly repository: { readonly items: ItemPage<IssueFields | PullRequestFields> } | null }

/** All items that a paged query lists for a label. A page that GitHub cannot compute in time is asked for again in smaller pieces. */
export async function loadLabelled(place: RepositoryClient, document: string, label: string, pool: OriginPool): Promise<readonly Item[]> {
  const items: Item[] = []
  let size = LARGEST_PAGE
  let after: string | null = null
  do {
    const page: LoadedPage = await loadPage(place, document, { label, after, first: size })
    size = page.size
    after = page.next
    for (const item of page.items) items.push(pool(item))
  } while (after !== null)
  return items
}

interface LoadedPage { readonly items: readonly Item[]; readonly next: string | null; readonly size: number }
interface PageVariables extends Record<string, unknown> { readonly label: string; readonly after: string | null; readonly first: number }

async function loadPage(place: RepositoryClient, document: string, variables: PageVariables): Promise<LoadedPage> {
  const subject = `the initiatives of ${place.repository}`
  try {
    const { data, errors } = await query<Answer>(place, subject, document, variables)
    demandFields(subject, errors, TOLERATED)
    if (data.repository === null) throw new UnverifiableError(subject, 'denied', new Error(errors[0]?.message ?? 'GitHub shows no such repository'))
    const { nodes, pageInfo } = data.repository.items
    const items = (nodes ?? []).flatMap((node, index) => (node === null ? [] : readItem(node, errors.filter((error) => error.path?.[3] === index))))
    return { items, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, size: variables.first }
  } catch (error) {
    const smaller = Math.floor(variables.first / 2)
    if (!(error instanceof UnverifiableError) || error.reason === 'denied' || smaller < SMALLEST_PAGE) throw error
    return loadPage(place, document, { ...variables, first: smaller })
  }
}
