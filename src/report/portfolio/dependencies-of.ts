import type { Blocker, ItemReference } from '../../domain/item.ts'
import { itemKey } from '../../domain/item.ts'
import type { InitiativeReport } from '../initiative-report.ts'

/** An open initiative and what it waits for. */
export interface Dependency {
  readonly item: ItemReference
  readonly keyResults: readonly string[]
  /** Those that are open, or of which nobody knows. */
  readonly blockedBy: readonly Blocker[]
}

/** Everything open that waits for something else, by repository and number. */
export function dependenciesOf(work: readonly InitiativeReport[]): readonly Dependency[] {
  const waiting = work.filter(({ open, blockedBy }) => open && blockedBy.length > 0)
  if (waiting.length === 0) return []
  const known = new Map(work.map((initiative) => [itemKey(initiative), initiative.open]))
  return waiting.flatMap(({ repository, number, keyResults, blockedBy }) => {
    const standing = blockedBy.map((blocker) => ({ ...blocker, open: blocker.open ?? known.get(itemKey(blocker)) })).filter((blocker) => blocker.open !== false)
    return standing.length > 0 ? [{ item: { repository, number }, keyResults, blockedBy: standing }] : []
  })
}
