import { type Item, itemKey } from '../../../src/domain/item.ts'
import type { ChangesPage, ChangesQuestion, CountedRepository, PortfolioSource, Stretch, StretchPage, Visibility } from '../../../src/ports/portfolio-source.ts'

/** A company's repositories as a source, with a hand that changes them and a count of its requests. */
export interface APortfolio extends PortfolioSource {
  /** Puts an item into its repository, or in place of the one of its number; it counts as changed at that moment. */
  put(item: Item, at: string): void
  remove(item: Pick<Item, 'repository' | 'number'>): void
  setVisibility(repository: string, visibility: Visibility): void
  requests: number
  /** Every stretch that was read. */
  readonly read: Stretch[]
}

interface Held {
  readonly item: Item
  readonly at: string
}

/** A portfolio whose report is kept in a repository of this visibility. */
export function aPortfolio(home: Visibility, repositories: Readonly<Record<string, Visibility>>): APortfolio {
  const seen = new Map(Object.entries(repositories))
  const items = new Map<string, Held>()
  const ofRepository = (name: string): readonly Held[] => [...items.values()].filter(({ item }) => item.repository === name)
  const counted = (name: string, labels: readonly string[]): CountedRepository => ({
    name, visibility: seen.get(name) ?? 'private',
    counts: labels.map((label) => {
      const carrying = ofRepository(name).filter(({ item }) => item.labels.includes(label))
      return { issues: carrying.filter(({ item }) => item.kind === 'issue').length, pullRequests: carrying.filter(({ item }) => item.kind === 'pull-request').length }
    }),
  })
  const portfolio: APortfolio = {
    requests: 0,
    read: [],
    put: (item, at) => void items.set(itemKey(item), { item, at }),
    remove: (item) => void items.delete(itemKey({ repository: item.repository, number: item.number })),
    setVisibility: (name, visibility) => void seen.set(name, visibility),
    visibility: () => answer(home),
    census: (owner, labels, after) => {
      const names = [...seen.keys()].filter((name) => name.startsWith(`${owner}/`)).sort()
      const from = Number(after ?? 0)
      return answer({ repositories: names.slice(from, from + 100).map((name) => counted(name, labels)), next: from + 100 < names.length ? String(from + 100) : undefined })
    },
    count: (names, labels) => answer(names.map((name) => (seen.has(name) ? counted(name, labels) : undefined))),
    stretches: (stretches) => answer(stretches.map(pageOf)),
    changes: (question) => answer(changesOf(question)),
  }
  return portfolio

  function answer<T>(value: T): Promise<T> {
    portfolio.requests += 1
    return Promise.resolve(value)
  }

  function pageOf(stretch: Stretch): StretchPage {
    portfolio.read.push(stretch)
    const all = ofRepository(stretch.repository).filter(({ item }) => item.kind === stretch.kind && item.labels.includes(stretch.label))
    return paged(all, Number(stretch.after ?? 0), stretch.first)
  }

  function changesOf({ owner, label, kind, since, visibilities, after }: ChangesQuestion): ChangesPage {
    const shown = [...items.values()].filter(({ item }) => item.repository.startsWith(`${owner}/`) && visibilities.includes(seen.get(item.repository) ?? 'private'))
    const labelled = shown.filter(({ item }) => item.kind === kind && item.labels.includes(label))
    const changed = labelled.filter(({ at }) => at >= since).sort((a, b) => (a.at < b.at ? 1 : -1))
    const page = paged(changed.slice(0, 1000), Number(after ?? 0), 100)
    return { ...page, latest: changed[Number(after ?? 0)]?.at, changed: changed.length, labelled: labelled.length, repositories: [...seen.keys()].filter((name) => name.startsWith(`${owner}/`)).length }
  }

  function paged(all: readonly Held[], from: number, first: number): StretchPage {
    const page = all.slice(from, from + first)
    return { items: page.map(({ item }) => item), next: from + first < all.length ? String(from + first) : undefined }
  }
}
