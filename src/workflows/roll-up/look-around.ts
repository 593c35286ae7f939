import type { Item } from '../../domain/item.ts'
import type { CountedSource } from './counted-source.ts'
import type { PortfolioQuestion } from './portfolio-question.ts'
import type { PendingRepository, PortfolioState } from './portfolio-state.ts'
import { takeCensus } from './take-census.ts'

/** What a census shows against what is known. */
interface Surroundings {
  readonly counts: Pick<PortfolioState, 'repositories' | 'withheld' | 'unseen'>
  /** To be read, again or at last. */
  readonly open: readonly PendingRepository[]
  /** Have no labelled item any more, or are not to be seen. */
  readonly gone: ReadonlySet<string>
}

/** Takes the census again where something came or went that no changed item accounts for. */
export async function lookAround(source: CountedSource, question: PortfolioQuestion, state: PortfolioState, known: readonly Item[]): Promise<Surroundings> {
  const { working, ...counts } = await takeCensus(source, question)
  const whole = wholeRepositories(working, known, question.labels)
  const pending = new Set(state.pending.map(({ name }) => name))
  const names = new Set(working.map(({ name }) => name))
  return {
    counts,
    open: working.filter(({ name }) => !whole.has(name) || pending.has(name)),
    gone: new Set(known.map(({ repository }) => repository).filter((name) => !names.has(name))),
  }
}

/** The repositories of which as many items are known as the census counts. */
function wholeRepositories(working: readonly PendingRepository[], items: readonly Item[], labels: readonly string[]): ReadonlySet<string> {
  const known = new Map<string, Item[]>()
  for (const item of items) known.set(item.repository, (known.get(item.repository) ?? []).concat(item))
  return new Set(working.filter(({ name, counts }) => sameCounts(counts, countsOf(known.get(name) ?? [], labels))).map(({ name }) => name))
}

function countsOf(items: readonly Item[], labels: readonly string[]): PendingRepository['counts'] {
  return labels.map((label) => {
    const carrying = items.filter((item) => item.labels.some((other) => other.toLowerCase() === label.toLowerCase()))
    const issues = carrying.filter(({ kind }) => kind === 'issue').length
    return [issues, carrying.length - issues] as const
  })
}

function sameCounts(one: PendingRepository['counts'], other: PendingRepository['counts']): boolean {
  return one.every((counts, index) => counts[0] === other[index]?.[0] && counts[1] === other[index][1])
}
