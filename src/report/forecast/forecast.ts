import type { CheckIn } from '../../domain/check-in.ts'
import { addDays, type Day, daysBetween } from '../../domain/day.ts'
import { betterDirection, type KeyResult } from '../../domain/key-result.ts'
import { finite } from '../finite.ts'
import { isMet } from '../is-met.ts'
import { boundsOf, within } from './bounds.ts'
import { theilSenLine, type TrendLine } from './theil-sen-line.ts'
import { predictionSpread } from './prediction-spread.ts'

/** The bounds that forecasts are made with; docs/report.md names them. */
const forecastRule = {
  /** Fewer check-ins than this carry no line. */
  leastCheckIns: 3,
  /** Of more than this the latest count. */
  mostCheckIns: 60,
  /** How often the value is expected to end within the range, if things go on as they did. */
  range: 0.8,
  /** A line that meets the target later than this many days after the due date is no news. */
  farthest: 365,
} as const

/** Why there is no forecast. */
export type NoForecastReason = 'learning' | 'met' | 'due-passed' | 'too-few-check-ins' | 'out-of-range'

/** How the range lies to the target: beyond it, around it, or short of it. */
export type Reach = 'likely' | 'possible' | 'unlikely'

/** Where a key result would stand on its due date if it went on as its check-ins did, in its unit; or why nobody can say. */
export type Forecast =
  | {
    readonly kind: 'forecast'
    readonly method: 'theil-sen'
    readonly due: Day
    readonly value: number
    readonly low: number
    readonly high: number
    /** The share of cases that the range is made for, 0 to 1. */
    readonly range: number
    /** How many check-ins it is made from, and their first and last day. */
    readonly checkIns: number
    readonly from: Day
    readonly to: Day
    /** In the unit, a week. */
    readonly perWeek: number
    /** Undefined without a target. */
    readonly reach: Reach | undefined
    /** The day on which the line meets the target; undefined where it does not, or not within a year of the due date. */
    readonly reachedOn: Day | undefined
  }
  | { readonly kind: 'none'; readonly reason: NoForecastReason; readonly checkIns: number; readonly needed: number }

/** The forecast on `today` of a key result whose check-ins are none of the future: the middle of all slopes between two check-ins (Theil and Sen), carried on to the due date. */
export function forecastOf(keyResult: KeyResult, today: Day): Forecast {
  const used = keyResult.checkIns.slice(-forecastRule.mostCheckIns)
  const none = (reason: NoForecastReason): Forecast => ({ kind: 'none', reason, checkIns: used.length, needed: forecastRule.leastCheckIns })
  if (keyResult.intent === 'learn') return none('learning')
  if (isMet(keyResult)) return none('met')
  const [first, last] = [used[0], used.at(-1)]
  if (keyResult.due < today || (last !== undefined && last.date >= keyResult.due)) return none('due-passed')
  if (first === undefined || last === undefined || new Set(used.map(({ date }) => date)).size < forecastRule.leastCheckIns) return none('too-few-check-ins')
  return carriedOn(keyResult, used, first.date, last.date) ?? none('out-of-range')
}

function carriedOn(keyResult: KeyResult, used: readonly CheckIn[], from: Day, to: Day): Forecast | undefined {
  const points = used.map(({ date, value }) => ({ x: daysBetween(from, date), y: value }))
  const line = theilSenLine(points)
  const at = daysBetween(from, keyResult.due)
  const spread = predictionSpread(points, line, at)
  const bounds = boundsOf(keyResult)
  const ends = [line.start + line.slope * at, line.start + line.slope * at - spread, line.start + line.slope * at + spread].map((end) => within(end, bounds))
  const [value, low, high] = ends.map(finite)
  const perWeek = finite(line.slope * 7)
  if (value === undefined || low === undefined || high === undefined || perWeek === undefined) return undefined
  const reach = reachOf(keyResult, low, high)
  const { method, range } = { method: 'theil-sen', range: forecastRule.range } as const
  return { kind: 'forecast', method, due: keyResult.due, value, low, high, range, checkIns: used.length, from, to, perWeek, reach, reachedOn: reachedOn(keyResult, line, from, to) }
}

function reachOf(keyResult: KeyResult, low: number, high: number): Reach | undefined {
  const { target } = keyResult
  const direction = betterDirection(keyResult)
  if (target === undefined || direction === undefined) return undefined
  const [worst, best] = direction === 'up' ? [low, high] : [-high, -low]
  const goal = direction === 'up' ? target : -target
  if (worst >= goal) return 'likely'
  return best >= goal ? 'possible' : 'unlikely'
}

function reachedOn(keyResult: KeyResult, line: TrendLine, from: Day, to: Day): Day | undefined {
  if (keyResult.target === undefined || line.slope === 0) return undefined
  const days = Math.ceil((keyResult.target - line.start) / line.slope)
  // What the line met already was not met, or there would be no forecast.
  if (!Number.isFinite(days) || days < daysBetween(from, to) || days > daysBetween(from, keyResult.due) + forecastRule.farthest) return undefined
  return addDays(from, days)
}
