import type { ItemReference } from '../domain/item.ts'

/** Orders texts by code unit, the same on every machine and in every locale. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Orders items by repository, then number. */
export function compareReferences(a: ItemReference, b: ItemReference): number {
  return compareText(a.repository, b.repository) || a.number - b.number
}
