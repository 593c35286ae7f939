import type { Item, Origin } from '../../domain/item.ts'
import type { Settings } from '../../domain/settings.ts'
import { distilBody } from '../../linkage/distil-body.ts'

/** What of the items may be written into the repository for the next reading. */
export interface KeptItems {
  readonly items: readonly Item[]
  /** Repositories of which an item cannot be kept without showing what the report's readers may not see. */
  readonly again: ReadonlySet<string>
}

/** How items are held against each other, and who will be able to read them. */
interface KeepingRules {
  readonly fields: Settings['fields']
  /** One text for one verdict. */
  readonly judge: (item: Item) => string
  /** Readers of the report may read every repository that items inherit from. */
  readonly mayShowOrigins: boolean
}

/** Items with no more of their text than their verdicts rest on; whole where that is not enough. */
export function keepItems(items: readonly Item[], rules: KeepingRules): KeptItems {
  const kept: Item[] = []
  const again = new Set<string>()
  for (const item of items) {
    const less = keepItem(item, rules)
    if (less === undefined) again.add(item.repository)
    else kept.push(less)
  }
  return { items: kept.filter(({ repository }) => !again.has(repository)), again }
}

function keepItem(item: Item, rules: KeepingRules): Item | undefined {
  const verdict = rules.judge(item)
  const candidates = [distilled(item, rules), { ...item, origins: item.origins.map((origin) => distilledOrigin(origin, rules)) }]
  const enough = candidates.find((candidate) => rules.judge(candidate) === verdict)
  return enough ?? (rules.mayShowOrigins || item.origins.every((origin) => isAtHome(origin, item)) ? item : undefined)
}

function distilled(item: Item, rules: KeepingRules): Item {
  return { ...item, body: distilBody(item.body, rules.fields), origins: item.origins.map((origin) => distilledOrigin(origin, rules)) }
}

/** What an item inherits from may lie in a repository that fewer people see: its title is not needed. */
function distilledOrigin(origin: Origin, rules: KeepingRules): Origin {
  return origin.kind === 'unreadable' ? origin : { kind: 'item', item: { ...distilled(origin.item, rules), title: '' } }
}

function isAtHome(origin: Origin, item: Item): boolean {
  return origin.kind === 'unreadable' || (origin.item.repository === item.repository && origin.item.origins.every((further) => isAtHome(further, item)))
}
