import { type Blocker, type Item, itemKey } from '../domain/item.ts'
import type { LinkedBlocker } from '../ports/blocker-reading.ts'
import type { Source } from '../ports/source.ts'
import { UnverifiableError } from '../ports/unverifiable-error.ts'

/** What an issue waits for by GitHub's own links. */
export interface ItemLinks {
  /** Those that everybody may see who can read the report. */
  readonly blockers: readonly Blocker[]
  /** The keys of the other open ones, which are counted and nowhere written. */
  readonly hidden: readonly string[]
  /** Open ones that the token may not see. */
  readonly unseen: number
}

/** Twenty requests at most, and none where nothing waits. */
const MOST_ISSUES = 1000
const ISSUES_A_REQUEST = 50

/** What the issues wait for that say that they do, by `itemKey`; `unread` where that could not be had, or not for so many. */
export async function readLinks(source: Pick<Source, 'blockers'>, items: readonly Item[], mayName: (blocker: LinkedBlocker) => boolean): Promise<ReadonlyMap<string, ItemLinks | 'unread'>> {
  const waiting = items.filter(({ blocked, state }) => blocked === true && state === 'open')
  const links = new Map<string, ItemLinks | 'unread'>(waiting.map((item) => [itemKey(item), 'unread']))
  for (let start = 0; start < Math.min(waiting.length, MOST_ISSUES); start += ISSUES_A_REQUEST) {
    const asked = waiting.slice(start, start + ISSUES_A_REQUEST)
    const found = await ask(source, asked)
    if (found === undefined) break
    asked.forEach((item, index) => {
      const reading = found[index]
      if (reading !== undefined) links.set(itemKey(item), { ...sorted(reading.blockers, mayName), unseen: reading.unseen })
    })
  }
  return links
}

/** The same items as they are to be kept: what waits for nothing any more is not asked about again. */
export function withoutSettled(items: readonly Item[], links: ReadonlyMap<string, ItemLinks | 'unread'>): readonly Item[] {
  return items.map((item) => {
    const found = links.get(itemKey(item))
    if (found === undefined || found === 'unread' || found.unseen + found.hidden.length > 0 || found.blockers.some(({ open }) => open === true)) return item
    const { blocked: _, ...settled } = item
    return settled
  })
}

/** A report without them is better than none. */
async function ask(source: Pick<Source, 'blockers'>, issues: readonly Item[]): Promise<Awaited<ReturnType<NonNullable<Source['blockers']>>> | undefined> {
  try {
    return await source.blockers?.(issues.map(({ repository, number }) => ({ repository, number })))
  } catch (error) {
    if (error instanceof UnverifiableError) return undefined
    throw error
  }
}

function sorted(blockers: readonly LinkedBlocker[], mayName: (blocker: LinkedBlocker) => boolean): Pick<ItemLinks, 'blockers' | 'hidden'> {
  return {
    blockers: blockers.filter(mayName).map(({ repository, number, open }) => ({ repository, number, open, via: 'link' })),
    hidden: blockers.filter((blocker) => blocker.open && !mayName(blocker)).map(itemKey),
  }
}
