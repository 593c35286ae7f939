import type { Blocker, ItemReference } from '../../domain/item.ts'
import { itemKey } from '../../domain/item.ts'
import type { InitiativeReport } from '../initiative-report.ts'

/** An open initiative and what it waits for. */
export interface Dependency {
  readonly item: ItemReference
  readonly keyResults: readonly string[]
  /** Those that are open, or of which nobody knows. */
  readonly blockedBy: readonly Blocker[]
  /** How many more there are that not everybody may see who can read the report. */
  readonly hidden: number
}

/** Everything open that waits for something else, by repository and number. */
export function dependenciesOf(work: readonly InitiativeReport[]): readonly Dependency[] {
  const waiting = work.filter(({ open, blockedBy, hiddenBlockers }) => open && blockedBy.length + hiddenBlockers > 0)
  if (waiting.length === 0) return []
  const known = new Map(work.map((initiative) => [itemKey(initiative), initiative.open]))
  return waiting.flatMap(({ repository, number, keyResults, blockedBy, hiddenBlockers: hidden }) => {
    const standing = blockedBy.map((blocker) => ({ ...blocker, open: blocker.open ?? known.get(itemKey(blocker)) })).filter((blocker) => blocker.open !== false)
    return standing.length + hidden > 0 ? [{ item: { repository, number }, keyResults, blockedBy: standing, hidden }] : []
  })
}
