import type { Cycle } from '../domain/cycle.ts'
import { addDays, type Day, daysBetween } from '../domain/day.ts'
import { heldDirection, isHeld } from '../domain/held-direction.ts'
import type { KeyResult } from '../domain/key-result.ts'
import type { Reach } from './forecast/forecast.ts'
import { isMet } from './is-met.ts'

/**
 * How a key result stands. Once its cycle is over, `at-risk` is what was partly achieved and `off-track` what was missed: readers of
 * `report.json` know these words, and people read others. `learning` is every learning goal, which is never red for missing a number.
 */
export type Status = 'achieved' | 'on-track' | 'at-risk' | 'off-track' | 'no-data' | 'not-started' | 'learning'

/** The bounds that the statuses are made of; the report prints them, so that nobody has to guess. */
export const statusRule = {
  /** Days after which a check-in no longer says how things are. */
  staleAfterDays: 14,
  /** Days after which nobody knows any more that all is well; what is read off once a month is still known. */
  silentAfterDays: 35,
  /** On track: at most this share of the way behind an even pace. */
  onTrackWithin: 0.15,
  /** At risk: at most this share behind; more is off track. */
  atRiskWithin: 0.35,
  /** A confidence below this is at risk at best. */
  doubtBelow: 0.4,
  /** A confidence below this is off track. */
  despairBelow: 0.2,
  /** From this share of the way on, a key result that is past its date is at risk rather than off track. */
  nearlyThere: 0.7,
  /** Once the cycle is over: partly achieved from this share of the way on, missed before. */
  partlyFrom: 0.4,
} as const

/** What a status is decided from. */
interface StatusFacts {
  readonly keyResult: KeyResult
  readonly cycle: Pick<Cycle, 'start' | 'end'>
  readonly today: Day
  readonly progress: number | undefined
  /** The share of the way that an even pace would have covered by the last check-in: of the time since then nobody has read anything off. */
  readonly expected: number
  /** How the forecast lies to the target; undefined without one. */
  readonly reach: Reach | undefined
}

/** What a status came from: the pace, what its owner believes, or where the check-ins lead. */
export type StatusReason = 'pace' | 'confidence' | 'forecast'

/** A status, and which of its sources were as bad as it says. */
interface ReasonedStatus {
  readonly status: Status
  /** Empty where the status is none of better and worse. */
  readonly because: readonly StatusReason[]
}

/** Progress against the time that is gone; a low confidence in the last check-in, or a forecast that falls short, makes it worse, a high one never better. What was fine is not known to be any more once nobody has looked for long. */
export function statusOf(facts: StatusFacts): ReasonedStatus {
  const found = lastSeen(facts)
  return isForgotten(found.status, facts) ? plain('no-data') : found
}

/** Whether what looks fine was last looked at too long ago. What is reached is reached; a level that is to be held may be left any day. */
function isForgotten(status: Status, { keyResult, cycle, today }: StatusFacts): boolean {
  const last = keyResult.checkIns.at(-1)
  if (last === undefined || today > cycle.end || (status !== 'on-track' && (status !== 'achieved' || !isHeld(keyResult)))) return false
  return daysBetween(last.date, today < keyResult.due ? today : keyResult.due) > statusRule.silentAfterDays
}

function lastSeen(facts: StatusFacts): ReasonedStatus {
  const { keyResult, progress } = facts
  if (keyResult.intent === 'learn') return plain('learning')
  // What was read before the cycle is where it began from, and says nothing of it.
  const last = keyResult.checkIns.findLast(({ date }) => date >= facts.cycle.start)
  if (facts.today > facts.cycle.end) return plain(last === undefined ? 'no-data' : gradeOf(keyResult, progress))
  if (last === undefined) return plain(facts.today < addDays(facts.cycle.start, statusRule.staleAfterDays) ? 'not-started' : 'no-data')
  if (isMet(keyResult)) return plain('achieved')
  const felt = byConfidence(last.confidence)
  // A level that is not held is at risk at best, whatever is believed of it.
  if (heldDirection(keyResult) !== undefined) return worst({ pace: facts.today > keyResult.due ? 'off-track' : 'at-risk', confidence: felt })
  if (progress === undefined) return felt === undefined ? plain(keyResult.target === undefined || keyResult.baseline === undefined ? 'no-data' : 'at-risk') : worst({ confidence: felt })
  return worst({ pace: byPace(progress, facts), confidence: felt, forecast: facts.reach === 'unlikely' ? 'at-risk' : undefined })
}

/** What came of it, which no confidence and no forecast changes any more. */
function gradeOf(keyResult: KeyResult, progress: number | undefined): Status {
  if (isMet(keyResult)) return 'achieved'
  if (progress !== undefined) return progress >= statusRule.partlyFrom ? 'at-risk' : 'off-track'
  // What was only to be held, and was not, has no part of a way behind it.
  return keyResult.checkIns.length > 0 && isHeld(keyResult) ? 'off-track' : 'no-data'
}

function plain(status: Status): ReasonedStatus {
  return { status, because: [] }
}

type Pace = 'on-track' | 'at-risk' | 'off-track'

function byPace(progress: number, facts: StatusFacts): Pace {
  if (facts.today > facts.keyResult.due) return progress >= statusRule.nearlyThere ? 'at-risk' : 'off-track'
  return paceOf(facts.expected - progress)
}

/** The pace of what is so much of the way behind an even one. */
export function paceOf(behind: number): Pace {
  if (behind <= statusRule.onTrackWithin) return 'on-track'
  return behind <= statusRule.atRiskWithin ? 'at-risk' : 'off-track'
}

function byConfidence(confidence: number | undefined): Pace | undefined {
  if (confidence === undefined) return undefined
  if (confidence < statusRule.despairBelow) return 'off-track'
  return confidence < statusRule.doubtBelow ? 'at-risk' : 'on-track'
}

function worst(paces: Readonly<Partial<Record<StatusReason, Pace | undefined>>>): ReasonedStatus {
  const known = (['pace', 'confidence', 'forecast'] as const).filter((reason) => paces[reason] !== undefined)
  const status = (['off-track', 'at-risk'] as const).find((pace) => known.some((reason) => paces[reason] === pace)) ?? 'on-track'
  return { status, because: known.filter((reason) => paces[reason] === status) }
}
