import { type Item, itemName, type ItemReference, type Origin } from '../domain/item.ts'
import { closingReferences } from '../linkage/references/closing-references.ts'

/** A link is inherited over at most so many steps: pull request, issue, and its parents. */
const MOST_STEPS = 4

/**
 * Gives each pull request of a list the issues that its body says it closes, and each issue its parent, so that
 * links are inherited without asking GitHub. What is not in the list is unreadable, not silent.
 */
export function linkItems(items: readonly Item[]): readonly Item[] {
  const named = items.map((item) => ({ ...item, origins: [...item.origins, ...closedBy(item)] }))
  // A step at a time for the whole list: items that name each other are made once a step, and not once for each way to them.
  let linked: readonly Item[] = items.map((item) => ({ ...item, origins: [] }))
  for (let step = 0; step < MOST_STEPS; step += 1) linked = linkOnce(named, linked)
  return linked
}

/** The items with their origins as they were one step before. */
function linkOnce(named: readonly Item[], before: readonly Item[]): readonly Item[] {
  const byName = new Map(before.map((item) => [nameOf(item), item]))
  return named.map((item) => ({ ...item, origins: item.origins.map((origin) => lookUp(item, origin, byName)) }))
}

function closedBy(item: Item): readonly Origin[] {
  if (item.kind === 'issue') return []
  return closingReferences(item).map((reference) => ({ kind: 'unreadable', reference: itemName(reference), reason: 'it is not in the list' }))
}

function lookUp(item: Item, origin: Origin, byName: ReadonlyMap<string, Item>): Origin {
  if (origin.kind === 'item') return origin
  const name = origin.reference.toLowerCase()
  const found = name === nameOf(item) ? undefined : byName.get(name)
  return found === undefined ? origin : { kind: 'item', item: found }
}

function nameOf(reference: ItemReference): string {
  return itemName(reference).toLowerCase()
}
