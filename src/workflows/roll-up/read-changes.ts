import { type Item, itemKey } from '../../domain/item.ts'
import type { ChangesQuestion } from '../../ports/portfolio-source.ts'
import type { CountedSource } from './counted-source.ts'
import { isAskedFor, type PortfolioQuestion } from './portfolio-question.ts'
import type { PortfolioState, Tally } from './portfolio-state.ts'

/** What changed since a state was left. */
export interface ChangesReading {
  /** Undefined when more changed than a search shows. */
  readonly items: readonly Item[] | undefined
  /** Something came or went that the changed items do not account for. */
  readonly unexplained: boolean
  readonly tallies: PortfolioState['tallies']
  readonly latest: string | undefined
}

/** A search ends here without a word, so that with more than this nothing is known. */
const SEARCH_HORIZON = 1000
const HOUR = 3_600_000
const KINDS = ['issue', 'pull-request'] as const

/** Asks GitHub's search what changed: one request for each owner, label and kind of item, when nothing did. */
export async function readChanges(source: CountedSource, question: PortfolioQuestion, state: PortfolioState): Promise<ChangesReading> {
  const known = new Set(state.items.map(itemKey))
  const pending = new Set(state.pending.map(({ name }) => name))
  const found = new Map<string, Item>()
  const tallies: Record<string, Tally> = {}
  const latest: string[] = []
  let [shown, unexplained] = [true, false]
  for (const list of listsOf(question, state)) {
    const { items, changed, tally, newest } = await readList(source, list)
    shown &&= changed <= SEARCH_HORIZON
    const key = keyOf(list)
    const before = state.tallies[key]
    const added = items.filter((item) => !known.has(itemKey(item)) && !pending.has(item.repository)).length
    // Where the count is not what it was with the new items on top, one has gone.
    unexplained ||= tally.labelled !== (before?.labelled ?? -1) + added || tally.repositories !== before?.repositories
    tallies[key] = tally
    latest.push(...newest)
    for (const item of items) if (isAskedFor(item.repository, question)) found.set(itemKey(item), item)
  }
  return { items: shown ? [...found.values()] : undefined, unexplained, tallies, latest: latest.sort().at(-1) }
}

/** What a later reading compares with: what the search counts before everything is read, and the latest change of all. */
export async function readTallies(source: CountedSource, question: PortfolioQuestion): Promise<Pick<ChangesReading, 'tallies' | 'latest'>> {
  const tallies: Record<string, Tally> = {}
  const newest: string[] = []
  for (const list of listsOf(question, { since: undefined })) {
    const { labelled, repositories, latest } = await source.changes(list)
    tallies[keyOf(list)] = { labelled, repositories }
    newest.push(...(latest === undefined ? [] : [latest]))
  }
  return { tallies, latest: newest.sort().at(-1) }
}

function listsOf({ owners, named, labels, visibilities }: PortfolioQuestion, { since }: Pick<PortfolioState, 'since'>): readonly ChangesQuestion[] {
  const all = new Set([...owners, ...named.map((name) => name.slice(0, name.indexOf('/')))])
  return [...all].flatMap((owner) => labels.flatMap((label) => KINDS.map((kind) => ({ owner, label, kind, visibilities, since: withOverlap(since) }))))
}

/** A search lags behind, so that the last hour is asked for again. */
function withOverlap(since: string | undefined): string {
  return new Date(Date.parse(since ?? '') - HOUR || 0).toISOString().replace(/\.\d+/, '')
}

function keyOf({ owner, label, kind }: ChangesQuestion): string {
  return `${owner} ${kind} ${label}`
}

interface List {
  readonly items: readonly Item[]
  readonly changed: number
  readonly tally: Tally
  readonly newest: readonly string[]
}

async function readList(source: CountedSource, question: ChangesQuestion): Promise<List> {
  const items: Item[] = []
  const newest: string[] = []
  let after: string | undefined
  for (;;) {
    const page = await source.changes({ ...question, after })
    items.push(...page.items)
    newest.push(...(page.latest === undefined ? [] : [page.latest]))
    const { changed, labelled, repositories, next } = page
    if (next === undefined || changed > SEARCH_HORIZON) return { items, changed, tally: { labelled, repositories }, newest }
    after = next
  }
}
