import { itemName } from '../domain/item.ts'
import type { Initiative } from '../domain/initiative.ts'
import { compareText } from './compare-references.ts'

/**
 * The name under which an initiative's claim on one key result is filed: its own, or that of the item whose claim it repeats.
 * `peers` are the initiatives with a claim on the same key result, by name.
 */
export function claimOrigin(initiative: Initiative, peers: ReadonlyMap<string, Initiative>): string {
  const path = [itemName(initiative.item)]
  let here: Initiative | undefined = initiative
  while (here !== undefined) {
    const next = nextOrigin(here, peers)
    if (next === undefined) break
    const loop = path.indexOf(next)
    if (loop >= 0) return path.slice(loop).toSorted(compareText)[0] ?? next
    path.push(next)
    here = peers.get(next)
  }
  return path.at(-1) ?? itemName(initiative.item)
}

function nextOrigin(initiative: Initiative, peers: ReadonlyMap<string, Initiative>): string | undefined {
  const { item, verdict } = initiative
  if (verdict.kind === 'inherited' && verdict.inheritedFrom !== undefined) return itemName(verdict.inheritedFrom)
  const origins = item.origins
    .flatMap((origin) => (origin.kind === 'item' ? [itemName(origin.item)] : []))
    .filter((name) => name !== itemName(item))
    .toSorted(compareText)
  const claiming = origins.find((name) => peers.has(name))
  if (claiming !== undefined) return claiming
  // Two pull requests that close one issue deliver one thing; two children of one parent are two things.
  return item.kind === 'pull-request' ? origins[0] : undefined
}
