import { type Item, itemKey } from '../../domain/item.ts'
import type { Stretch } from '../../ports/portfolio-source.ts'
import type { CountedSource } from './counted-source.ts'
import { planStretches } from './plan-stretches.ts'
import type { PendingRepository } from './portfolio-state.ts'

/** What came of reading repositories one after the other. */
interface RepositoriesReading {
  /** Items of the repositories that were read to their end. */
  readonly items: readonly Item[]
  readonly pending: readonly PendingRepository[]
}

/** Reads all labelled items of these repositories while the source has made fewer than `most` requests; the rest stays pending. */
export async function readRepositories(source: CountedSource, repositories: readonly PendingRepository[], labels: readonly string[], most: number): Promise<RepositoriesReading> {
  const items = new Map<string, Item>()
  const queue: (readonly Stretch[])[] = [...planStretches(repositories, labels)]
  while (queue.length > 0 && source.requests() < most) {
    const request = queue.shift() ?? []
    const pages = await source.stretches(request)
    for (const item of pages.flatMap((page) => page.items)) items.set(itemKey(item), item)
    // A list of more than a page, or one that has grown since the census, goes on by itself.
    queue.push(...request.flatMap((stretch, index) => (pages[index]?.next === undefined ? [] : [[{ ...stretch, first: 100, after: pages[index].next }]])))
  }
  const unfinished = new Set(queue.flat().map(({ repository }) => repository))
  return {
    items: [...items.values()].filter(({ repository }) => !unfinished.has(repository)),
    pending: repositories.filter(({ name }) => unfinished.has(name)),
  }
}
