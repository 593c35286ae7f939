import type { ItemFacts } from '../ports/source.ts'

/** What of an item's facts its effects are planned from: as much as a list can tell. */
export type CheckedFacts = Pick<ItemFacts, 'item' | 'present' | 'report'>
