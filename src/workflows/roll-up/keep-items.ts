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
  const bodies = [distilBody(item.body, rules.fields), item.body]
  const candidates = bodies.flatMap((body) => [bareOrigin, plainOrigin].map((keep) => ({ ...item, body, origins: item.origins.map((origin) => keep(origin, item, rules)) })))
  const enough = candidates.find((candidate) => rules.judge(candidate) === verdict)
  return enough ?? (rules.mayShowOrigins || item.origins.every((origin) => isAtHome(origin, item)) ? item : undefined)
}

/** What an item inherits from may lie in a repository that fewer people see: its title is not needed. */
function plainOrigin(origin: Origin, _item: Item, rules: KeepingRules): Origin {
  if (origin.kind === 'unreadable') return origin
  const { item } = origin
  return { kind: 'item', item: { ...item, title: '', body: distilBody(item.body, rules.fields), origins: item.origins.map((further) => plainOrigin(further, item, rules)) } }
}

/** Nor is mostly who wrote it, and what it is labelled with. */
function bareOrigin(origin: Origin, item: Item, rules: KeepingRules): Origin {
  const plain = plainOrigin(origin, item, rules)
  if (plain.kind === 'unreadable' || plain.item.repository === item.repository) return plain
  const { author: _, milestone: __, ...rest } = plain.item
  return { kind: 'item', item: { ...rest, url: '', labels: [], assignees: [], origins: rest.origins.map((further) => bareOrigin(further, item, rules)) } }
}

function isAtHome(origin: Origin, item: Item): boolean {
  return origin.kind === 'unreadable' || (origin.item.repository === item.repository && origin.item.origins.every((further) => isAtHome(further, item)))
}
