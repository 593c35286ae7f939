import { type Item, itemKey, type ItemReference } from '../domain/item.ts'
import type { Settings } from '../domain/settings.ts'
import { isInitiative } from '../linkage/exemption.ts'
import type { Source } from '../ports/source.ts'

/**
 * The same items with the fields of the sidebars of all issues that their verdicts may rest on: initiatives, and what these
 * inherit from. Asks for nothing unless the settings say so.
 */
export async function withSidebars(source: Pick<Source, 'sidebars'>, items: readonly Item[], settings: Settings): Promise<readonly Item[]> {
  if (!settings.issues.fields || source.sidebars === undefined) return items
  const wanted = new Map<string, ItemReference>()
  const seen = new Set<Item>()
  for (const item of items) if (isInitiative(item, settings)) collect(item, wanted, seen)
  if (wanted.size === 0) return items
  const found = await source.sidebars([...wanted.values()], settings.labels)
  const dressed = new Map<Item, Item>()
  return items.map((item) => dress(item, found, dressed))
}

function collect(item: Item, wanted: Map<string, ItemReference>, seen: Set<Item>): void {
  if (seen.has(item)) return
  seen.add(item)
  if (item.kind === 'issue' && item.sidebar === undefined) wanted.set(itemKey(item), { repository: item.repository, number: item.number })
  for (const origin of item.origins) if (origin.kind === 'item') collect(origin.item, wanted, seen)
}

/** What a thousand items inherit from stays one in memory. */
function dress(item: Item, found: Awaited<ReturnType<NonNullable<Source['sidebars']>>>, dressed: Map<Item, Item>): Item {
  const known = dressed.get(item)
  if (known !== undefined) return known
  const origins = item.origins.map((origin) => (origin.kind === 'item' ? { ...origin, item: dress(origin.item, found, dressed) } : origin))
  const made: Item = { ...item, sidebar: item.sidebar ?? found.get(itemKey(item)), origins }
  dressed.set(item, made)
  return made
}
