import { type Item, itemName, type Origin } from '../domain/item.ts'
import { closingReferences } from '../linkage/closing-references.ts'

/** A link is inherited over at most so many steps: pull request, issue, and its parents. */
const MOST_STEPS = 4

/**
 * Gives each pull request of a list the issues that its body says it closes, and each issue its parent, so that
 * links are inherited without asking GitHub. What is not in the list is unreadable, not silent.
 */
export function linkItems(items: readonly Item[]): readonly Item[] {
  const byName = new Map(items.map((item) => [itemName(item).toLowerCase(), item]))
  return items.map((item) => linkItem(item, byName, MOST_STEPS))
}

function linkItem(item: Item, byName: ReadonlyMap<string, Item>, steps: number): Item {
  const origins = steps === 0 ? [] : [...item.origins, ...closedBy(item)].map((origin) => lookUp(item, origin, byName, steps))
  return { ...item, origins }
}

function closedBy(item: Item): readonly Origin[] {
  if (item.kind === 'issue') return []
  return closingReferences(item.body).map(({ repository = item.repository, number }) => (
    { kind: 'unreadable', reference: itemName({ repository, number }), reason: 'it is not in the list' }))
}

function lookUp(item: Item, origin: Origin, byName: ReadonlyMap<string, Item>, steps: number): Origin {
  if (origin.kind === 'item') return origin
  const found = byName.get(origin.reference.toLowerCase())
  return found === undefined || found === item ? origin : { kind: 'item', item: linkItem(found, byName, steps - 1) }
}
