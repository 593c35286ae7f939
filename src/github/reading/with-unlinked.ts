import { type Item, itemKey, type ItemReference } from '../../domain/item.ts'
import { closingReferences } from '../../linkage/references/closing-references.ts'
import type { RepositoryClient } from '../client/repository-client.ts'
import { loadIssues } from './load-issues.ts'

const MOST_KEYWORDS = 10

/**
 * Pull requests with the issues that their words close among their origins: GitHub links none to a pull request whose base
 * is not the default branch, and links others with a delay. One request for fifty issues, none where all are linked.
 */
export async function withUnlinked(place: RepositoryClient, pulls: readonly Item[]): Promise<readonly Item[]> {
  const named = pulls.map(unlinked)
  const wanted = new Map(named.flat().map((reference) => [itemKey(reference), reference] as const))
  if (wanted.size === 0) return pulls
  const origins = await loadIssues(place, [...wanted.values()], 'text')
  const byKey = new Map([...wanted.keys()].map((key, index) => [key, origins[index]] as const))
  return pulls.map((pull, index) => ({ ...pull, origins: [...pull.origins, ...(named[index] ?? []).flatMap((reference) => byKey.get(itemKey(reference)) ?? [])] }))
}

function unlinked(pull: Item): readonly ItemReference[] {
  const linked = new Set(pull.origins.map((origin) => (origin.kind === 'item' ? itemKey(origin.item) : '')))
  return closingReferences(pull).filter((reference) => !linked.has(itemKey(reference))).slice(0, MOST_KEYWORDS)
}
