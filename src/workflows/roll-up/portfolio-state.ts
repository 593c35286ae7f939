import type { Day } from '../../domain/day.ts'
import type { Item } from '../../domain/item.ts'

/** What one reading of a portfolio leaves to the next. */
export interface PortfolioState {
  readonly schema: 1
  /** What was asked for: another question cannot go on from here. */
  readonly key: string
  /** The day on which the reading that this one goes on from began at the beginning. */
  readonly fullOn: Day
  /** The latest change that was seen, as ISO 8601 in UTC; undefined before the first item. */
  readonly since: string | undefined
  /** What the search counted, by owner, label and kind: another number means that something came or went. */
  readonly tallies: Readonly<Record<string, Tally>>
  readonly repositories: number
  readonly withheld: number
  readonly unseen: number
  /** Repositories that are still to be read. */
  readonly pending: readonly PendingRepository[]
  /** By repository and number. */
  readonly items: readonly Item[]
}

/** How many items a label of an owner has, and how many repositories the owner shows. */
export interface Tally {
  readonly labelled: number
  readonly repositories: number
}

/** A repository that the requests did not suffice for. */
export interface PendingRepository {
  readonly name: string
  /** By label, as asked. */
  readonly counts: readonly (readonly [issues: number, pullRequests: number])[]
}

/** The keys of a state whose elements stand on one line each. */
export const STATE_RECORDS: ReadonlySet<string> = new Set(['pending', 'items'])

/** A state as it was written, if it answers the same question; anything else is no state. */
export function readPortfolioState(text: string | undefined, key: string): PortfolioState | undefined {
  const found = text === undefined ? undefined : parsed(text)
  return isState(found) && found.key === key ? found : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** It stands in a branch that people can write to, so nothing is taken on trust that a reader would stumble over. */
function isState(value: unknown): value is PortfolioState {
  const state = value as Partial<PortfolioState> | null | undefined
  return state?.schema === 1
    && typeof state.fullOn === 'string' && (state.since === undefined || typeof state.since === 'string')
    && typeof state.tallies === 'object' && state.tallies !== null
    && Array.isArray(state.pending) && state.pending.every((pending) => typeof pending?.name === 'string' && Array.isArray(pending.counts))
    && Array.isArray(state.items) && state.items.every((item) => isItem(item, DEEPEST))
}

/** Generations of what an item inherits from: no more are read, and no more are taken. */
const DEEPEST = 8

function isItem(value: unknown, generations: number): boolean {
  const item = value as Partial<Item> | null | undefined
  return typeof item?.repository === 'string' && typeof item.number === 'number' && typeof item.title === 'string' && typeof item.body === 'string'
    && isTexts(item.labels) && isTexts(item.assignees)
    && Array.isArray(item.origins) && generations > 0 && item.origins.every((origin: unknown) => isOrigin(origin, generations - 1))
}

function isOrigin(value: unknown, generations: number): boolean {
  const origin = value as { readonly kind?: unknown; readonly item?: unknown; readonly reference?: unknown; readonly reason?: unknown } | null
  if (origin?.kind === 'item') return isItem(origin.item, generations)
  return origin?.kind === 'unreadable' && typeof origin.reference === 'string' && typeof origin.reason === 'string'
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string')
}
