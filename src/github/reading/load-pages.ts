import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import type { QueryError } from '../client/github-failure.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import { demandFields } from '../client/run-query.ts'
import type { ItemPage } from '../documents/item-page.ts'

/** What a list may lack without one of its items becoming undecidable. */
const TOLERATED: ReadonlySet<string> = new Set(['assignees', 'closingIssuesReferences', 'comments', 'commits', 'files', 'milestone', 'parent', 'subIssuesSummary'])
const LARGEST_PAGE = 100
const SMALLEST_PAGE = 25

/** Makes of one entry what is kept of it; the errors are those of the answer that speak of the entry. */
type ReadNode<Node, Kept> = (node: Node, errors: readonly QueryError[]) => Kept

interface Answer<Node> { readonly repository: { readonly items: ItemPage<Node> } | null }
interface PageVariables extends Record<string, unknown> { readonly after: string | null; readonly first: number }
interface LoadedPage<Kept> { readonly kept: readonly Kept[]; readonly next: string | null; readonly size: number }

/** Everything that a paged query lists under `repository.items`. A page that GitHub cannot compute in time is asked for again in smaller pieces. */
export async function loadPages<Node, Kept>(
  place: RepositoryClient, document: string, variables: Record<string, unknown>, read: ReadNode<Node, Kept>,
): Promise<readonly Kept[]> {
  const all: Kept[] = []
  let size = LARGEST_PAGE
  let after: string | null = null
  do {
    const page: LoadedPage<Kept> = await loadPage(place, document, { ...variables, after, first: size }, read)
    size = page.size
    after = page.next
    all.push(...page.kept)
  } while (after !== null)
  return all
}

async function loadPage<Node, Kept>(
  place: RepositoryClient, document: string, variables: PageVariables, read: ReadNode<Node, Kept>,
): Promise<LoadedPage<Kept>> {
  const subject = `the initiatives of ${place.repository}`
  try {
    const { data, errors } = await query<Answer<Node>>(place, subject, document, variables)
    demandFields(subject, errors, TOLERATED)
    if (data.repository === null) throw new UnverifiableError(subject, 'denied', new Error(errors[0]?.message ?? 'GitHub shows no such repository'))
    const { nodes, pageInfo } = data.repository.items
    const kept = (nodes ?? []).flatMap((node, index) => (node === null ? [] : [read(node, errors.filter((error) => error.path?.[3] === index))]))
    return { kept, next: pageInfo.hasNextPage ? pageInfo.endCursor : null, size: variables.first }
  } catch (error) {
    const smaller = Math.floor(variables.first / 2)
    if (!(error instanceof UnverifiableError) || error.reason !== 'unavailable' || smaller < SMALLEST_PAGE) throw error
    return loadPage(place, document, { ...variables, first: smaller }, read)
  }
}
