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
  const known = new Map(work.map((initiative) => [itemKey(initiative), initiative.open]))
  return work.flatMap(({ repository, number, open, keyResults, blockedBy }) => {
    const waiting = blockedBy.map((blocker) => ({ ...blocker, open: blocker.open ?? known.get(itemKey(blocker)) })).filter((blocker) => blocker.open !== false)
    return open && waiting.length > 0 ? [{ item: { repository, number }, keyResults, blockedBy: waiting }] : []
  })
}
