import { type Item, itemKey } from '../../domain/item.ts'
import type { PortfolioState } from './portfolio-state.ts'

/** Changed items take the place of what was known of them, also where others inherit from them. */
export function mergeChanges(state: PortfolioState, changed: readonly Item[]): readonly Item[] {
  if (changed.length === 0) return state.items
  const fresh = new Map(changed.map((item) => [itemKey(item), item]))
  const isToBeRead = new Set(state.pending.map(({ name }) => name))
  const kept = state.items.filter((item) => !fresh.has(itemKey(item))).map((item) => withFreshOrigins(item, fresh))
  return [...kept, ...changed.filter(({ repository }) => !isToBeRead.has(repository))]
}

function withFreshOrigins(item: Item, fresh: ReadonlyMap<string, Item>): Item {
  if (item.origins.length === 0) return item
  const origins = item.origins.map((origin) => {
    if (origin.kind === 'unreadable') return origin
    return { kind: 'item' as const, item: fresh.get(itemKey(origin.item)) ?? withFreshOrigins(origin.item, fresh) }
  })
  return { ...item, origins }
}
