import type { Initiative } from '../domain/initiative.ts'
import { itemName } from '../domain/item.ts'
import { compareReferences, compareText } from './compare-references.ts'

/** Each initiative once, by repository and number; what carries no label is none and is left out. */
export function distinctInitiatives(initiatives: readonly Initiative[]): readonly Initiative[] {
  const byName = new Map<string, Initiative>()
  for (const initiative of initiatives.toSorted(compareVersions)) {
    if (initiative.verdict.kind !== 'not-an-initiative') byName.set(itemName(initiative.item), initiative)
  }
  return [...byName.values()]
}

/** Of two readings of one item the later one comes last, and so stays. */
function compareVersions(a: Initiative, b: Initiative): number {
  return compareReferences(a.item, b.item)
    || compareText(a.item.updatedOn ?? '', b.item.updatedOn ?? '')
    || compareText(a.item.title, b.item.title)
    || compareText(JSON.stringify([a.stage, a.verdict]), JSON.stringify([b.stage, b.verdict]))
}
