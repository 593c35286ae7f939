import { type Item, itemName, type Origin } from '../domain/item.ts'

/** Where an item may inherit from: the nearest level first, each item once. */
export interface Ancestry {
  readonly levels: readonly (readonly Item[])[]
  readonly unreadable: readonly Extract<Origin, { kind: 'unreadable' }>[]
}

const DEEPEST = 4
const MOST_ITEMS = 200

/** Follows origins up to four levels; cycles and items reached twice do no harm. */
export function ancestryOf(item: Item): Ancestry {
  const seen = new Set([itemName(item)])
  const levels: Item[][] = []
  const unreadable: Extract<Origin, { kind: 'unreadable' }>[] = []
  let level: readonly Item[] = [item]
  while (level.length > 0 && levels.length < DEEPEST && seen.size < MOST_ITEMS) {
    const next: Item[] = []
    for (const origin of level.flatMap(({ origins }) => origins)) {
      if (origin.kind === 'unreadable') unreadable.push(origin)
      else if (!seen.has(itemName(origin.item))) {
        seen.add(itemName(origin.item))
        next.push(origin.item)
      }
    }
    if (next.length > 0) levels.push(next)
    level = next
  }
  return { levels, unreadable }
}
