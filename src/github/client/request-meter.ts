import { failureOf, longWait } from './github-failure.ts'
import type { GitHubClient } from './github-client.ts'
import type { RetryTimes } from './with-retry.ts'

/** What a token's requests have used up, and what is left for what. */
export interface RequestMeter {
  /** How many requests have been made. */
  spent(): number
  /** Reads what an answer says of its rate limit. */
  note(headers: Readonly<Record<string, unknown>>): void
  /**
   * Milliseconds for which nothing more should be asked; 0 for none. Work in `bulk`, such as what follows from a changed OKR
   * file, leaves a fifth of the hour's requests and writes to people who wait for a check.
   */
  wait(kind: 'live' | 'bulk'): number
  /** The same client, counted, and slowed down before its writes come faster than GitHub's secondary limits bear. */
  metered(client: GitHubClient): GitHubClient
}

const MINUTE = 60_000
const HOUR = 3_600_000
/** How many writes an installation may make in a minute: GitHub bears about 80. */
export const writesAMinute = 60
/** And 500 an hour. */
const BULK_WRITES_AN_HOUR = 400
const RESERVED_SHARE = 0.2

interface Allowance {
  readonly limit: number
  readonly remaining: number
  /** Milliseconds since 1970. */
  readonly resetsAt: number
}

/** Takes the next place among the writes, and tells all of the last hour, this one last: milliseconds from now on. Rejects where that is not known. */
export type Places = () => Promise<readonly number[]>

interface State {
  readonly times: RetryTimes
  readonly places: Places | undefined
  /** By what GitHub counts on its own: `core`, `graphql`. */
  readonly allowances: Map<string, Allowance>
  /** When the writes of the last hour were, or will be, made; milliseconds since 1970. */
  writes: readonly number[]
  blockedUntil: number
  spent: number
}

/**
 * A meter for one token, or one installation of the App; without `paced` writes follow each other as they come, as a GitHub without limits bears.
 * Where others write for the same, `places` gives the next one among theirs.
 */
export function createRequestMeter(times: RetryTimes, paced = true, places?: Places): RequestMeter {
  const state: State = { times, places, allowances: new Map(), writes: [], blockedUntil: 0, spent: 0 }
  return {
    spent: () => state.spent,
    note: (headers) => note(state, headers),
    wait: (kind) => Math.max(0, (kind === 'bulk' ? bulkFrom(state) : state.blockedUntil) - times.now()),
    metered: (client) => ({
      request: async (route, parameters) => {
        if (paced && !route.startsWith('GET ')) await turn(state)
        return counted(state, () => client.request(route, parameters))
      },
      graphql: (query, variables) => counted(state, () => client.graphql(query, variables)),
    }),
  }
}

async function counted<T>(state: State, run: () => Promise<T>): Promise<T> {
  state.spent += 1
  try {
    return await run()
  } catch (error) {
    const now = state.times.now()
    state.blockedUntil = Math.max(state.blockedUntil, now + (longWait(failureOf(error), now) ?? 0))
    throw error
  }
}

/** Takes the next place among the writes, and waits for it. */
async function turn(state: State): Promise<void> {
  const now = state.times.now()
  // Whoever cannot ask the others keeps the pace alone.
  const shared = await state.places?.().catch(() => undefined)
  state.writes = shared?.map((place) => now + place) ?? [...state.writes.filter((time) => time > now - HOUR), ownPlace(state, now)]
  const at = state.writes.at(-1) ?? now
  if (at > now) await state.times.sleep(at - now)
}

function ownPlace({ writes }: State, now: number): number {
  const before = writes.at(-writesAMinute)
  return before === undefined ? now : Math.max(now, before + MINUTE)
}

function bulkFrom({ allowances, writes, blockedUntil, times }: State): number {
  const short = [...allowances.values()].filter(({ limit, remaining }) => remaining < limit * RESERVED_SHARE)
  const lastHour = writes.filter((time) => time > times.now() - HOUR)
  const full = lastHour.length >= BULK_WRITES_AN_HOUR ? (lastHour[0] ?? 0) + HOUR : 0
  return Math.max(blockedUntil, full, ...short.map(({ resetsAt }) => resetsAt))
}

function note({ allowances }: State, headers: Readonly<Record<string, unknown>>): void {
  const [limit, remaining, reset] = ['limit', 'remaining', 'reset'].map((word) => Number(headers[`x-ratelimit-${word}`] ?? Number.NaN)) as [number, number, number]
  if ([limit, remaining, reset].some((value) => !Number.isFinite(value))) return
  allowances.set(String(headers['x-ratelimit-resource'] ?? 'core'), { limit, remaining, resetsAt: reset * 1000 })
}
