import { type Item, itemKey, type Origin } from '../../domain/item.ts'

/** Gives back an item whose origins are the ones already known, so that a thousand children keep one parent in memory. */
export type OriginPool = (item: Item) => Item

/** An empty pool. */
export function createOriginPool(): OriginPool {
  const known = new Map<string, Item>()
  function share(origin: Origin): Origin {
    if (origin.kind === 'unreadable') return origin
    const key = itemKey(origin.item)
    const item = known.get(key) ?? { ...origin.item, origins: origin.item.origins.map(share) }
    known.set(key, item)
    return { kind: 'item', item }
  }
  return (item) => (item.origins.length === 0 ? item : { ...item, origins: item.origins.map(share) })
}
