import { type Day, daysBetween } from '../../domain/day.ts'
import type { Item } from '../../domain/item.ts'
import type { PortfolioSource } from '../../ports/portfolio-source.ts'
import { countedSource, type CountedSource } from './counted-source.ts'
import { lookAround } from './look-around.ts'
import { mergeChanges } from './merge-changes.ts'
import { type PortfolioQuestion, portfolioQuestion, type PortfolioSettings } from './portfolio-question.ts'
import { type PortfolioState, readPortfolioState } from './portfolio-state.ts'
import { type ChangesReading, readChanges, readTallies } from './read-changes.ts'
import { readRepositories } from './read-repositories.ts'
import type { RollUp } from './roll-up.ts'
import { takeCensus } from './take-census.ts'

/** Where a roll-up reads, and how far it may go. */
interface PortfolioWorld {
  readonly portfolio: PortfolioSource
  readonly today: Day
  /** The owner lets the report show work of private repositories. */
  readonly showsPrivate: boolean
  /** Requests after which the rest is left to the next reading. */
  readonly budget?: number | undefined
}

/** A tenth of what GitHub allows an hour at least: checks go on meanwhile. */
const BUDGET = 500
/** What a search does not show, such as the edit of a parent without the label, is found after so many days. */
const FULL_EVERY = 7

/**
 * The initiatives of all repositories that the settings name, and of no repository of more limited view than the report's
 * own. Goes on from `earlier`, the state that the last reading left: what has not changed is not read again.
 */
export async function readPortfolio(world: PortfolioWorld, settings: PortfolioSettings, earlier: string | undefined): Promise<RollUp> {
  const source = countedSource(world.portfolio)
  const question = portfolioQuestion(settings, await source.visibility(), world.showsPrivate)
  const state = readPortfolioState(earlier, question.key)
  const most = world.budget ?? BUDGET
  const next = state === undefined || isOld(state, world.today) ? await readAll(source, question, world.today, most) : await readOn(source, question, state, { today: world.today, most })
  const { repositories, withheld, unseen, pending, fullOn } = next
  const reading = { repositories: repositories - pending.length, withheld, unseen, pending: pending.length, completeOn: pending.length === 0 ? fullOn : undefined }
  return { items: next.items, reading, state: next, visibilities: question.visibilities, requests: source.requests() }
}

function isOld({ fullOn, pending }: PortfolioState, today: Day): boolean {
  return pending.length === 0 && !(daysBetween(fullOn, today) < FULL_EVERY)
}

async function readAll(source: CountedSource, question: PortfolioQuestion, today: Day, most: number): Promise<PortfolioState> {
  // Asked first, so that what changes while everything is read is found by the next reading.
  const { tallies, latest } = await readTallies(source, question)
  const { working, ...counts } = await takeCensus(source, question)
  const { items, pending } = await readRepositories(source, working, question.labels, most)
  return { schema: 1, key: question.key, fullOn: today, since: latest, tallies, ...counts, pending, items: inOrder(items) }
}

async function readOn(source: CountedSource, question: PortfolioQuestion, state: PortfolioState, { today, most }: { readonly today: Day; readonly most: number }): Promise<PortfolioState> {
  const changes = await readChanges(source, question, state)
  if (changes.items === undefined) return readAll(source, question, today, most)
  const merged = mergeChanges(state, changes.items)
  // What was left over stands in a branch that people can write to: whether it may be read is asked again.
  const { counts, open, gone } = changes.unexplained || state.pending.length > 0 ? await lookAround(source, question, state, merged) : { counts: state, open: [], gone: new Set<string>() }
  const { items, pending } = await readRepositories(source, open, question.labels, most)
  const reread = new Set(open.map(({ name }) => name))
  const kept = merged.filter(({ repository }) => !reread.has(repository) && !gone.has(repository))
  const { repositories, withheld, unseen } = counts
  return { ...state, repositories, withheld, unseen, tallies: changes.tallies, since: laterOf(state, changes), pending, items: inOrder([...kept, ...items]) }
}

function laterOf({ since }: PortfolioState, { latest }: ChangesReading): string | undefined {
  return latest !== undefined && (since === undefined || latest > since) ? latest : since
}

function inOrder(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => (a.repository === b.repository ? a.number - b.number : a.repository < b.repository ? -1 : 1))
}
