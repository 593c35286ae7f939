import { isHeld } from '../../domain/held-direction.ts'
import type { Day } from '../../domain/day.ts'
import type { Impact } from '../../domain/impact.ts'
import { directionBetween } from '../../domain/direction.ts'
import { betterDirection, type KeyResult, wantedDirection } from '../../domain/key-result.ts'
import type { Note } from '../../domain/problem.ts'
import type { Unit } from '../../domain/unit.ts'
import { chooseAmount } from '../amounts/choose-amount.ts'
import { formatChange, formatQuantity } from '../../domain/format/format-quantity.ts'
import { type HeldAmount, startValue } from '../amounts/held-amount.ts'
import { impossibleConfidence } from './impossible-confidence.ts'
import { asFound, type ImpactProblem, impactProblem, wrongWay } from './impact-problem.ts'
import type { ParsedImpact } from './parse-impact.ts'
import { readPromise } from './read-promise.ts'

/** A written impact, held against its key result. */
export interface AssessedImpact {
  /** Only where nothing is wrong. */
  readonly impact?: Impact | undefined
  readonly problems: readonly ImpactProblem[]
  readonly notes: readonly Note[]
}

type Held = Extract<HeldAmount, { kind: 'held' }>

const LONGEST_TEXT = 500
const ROUNDING = 0.005
/** Nothing takes less than no time, and no list is shorter than empty; scores and money go below zero. */
const COUNTED_FROM_ZERO: ReadonlySet<Unit['kind']> = new Set(['duration', 'data', 'count', 'ratio'])

/** Brings an impact into the key result's unit, and says what contradicts the key result. For a learning goal the text is the question. */
export function assessImpact(parsed: ParsedImpact, keyResult: KeyResult, today: Day): AssessedImpact {
  const date = readPromise(parsed, keyResult, today)
  if (keyResult.intent === 'learn') return conclude(parsed, keyResult, { reading: { kind: 'question' } }, date.problems, date.notes, date.by)
  const chosen = chooseAmount(parsed, keyResult)
  if (chosen.kind === 'problem') return { problems: [chosen.problem, ...date.problems], notes: date.notes }
  const problems = [...checkSize(chosen.amount, keyResult), ...date.problems]
  return conclude(parsed, keyResult, chosen.amount, problems, [...sizeNotes(chosen.amount, keyResult), ...date.notes], date.by)
}

function conclude(parsed: ParsedImpact, keyResult: KeyResult, held: Pick<Held, 'reading'> & Partial<Held>, problems: readonly ImpactProblem[], notes: readonly Note[], by: Day | undefined): AssessedImpact {
  const { delta, from, to, named, reading } = held
  const text = parsed.text.trim().slice(0, LONGEST_TEXT)
  const confidence = parsed.bareConfidence && isRestated(parsed.confidence, held, keyResult) ? undefined : parsed.confidence
  const impact: Impact = { keyResult: keyResult.id, delta, unit: keyResult.unit, from, startNamed: (named === true && reading.kind === 'level') || undefined, to, by, confidence, text, reading }
  const all = [...problems, ...confidenceProblems(parsed, held, keyResult)]
  return { impact: all.length === 0 ? impact : undefined, problems: all, notes: [...notes, ...unreadConfidence(parsed, held, keyResult)] }
}

/** `20 → 24 contributors (20 %)` says the change twice, not how sure it is. */
function isRestated(share: number | undefined, { delta, from }: Partial<Held>, keyResult: KeyResult): boolean {
  const start = from ?? startValue(keyResult)
  return share !== undefined && delta !== undefined && start !== undefined && Math.abs(Math.abs(delta / start) - share) < ROUNDING
}

/** A percentage in brackets may also restate where a change leads: `20 → 30 contributors (150 %)`; a question may have any. */
function confidenceProblems({ impossible }: ParsedImpact, held: Partial<Held>, keyResult: KeyResult): readonly ImpactProblem[] {
  const isOther = impossible?.bare === true && (held.delta === undefined || isRestated(impossible.share, held, keyResult) || isRestated(impossible.share - 1, held, keyResult))
  return impossible === undefined || isOther ? [] : [impossibleConfidence(impossible)]
}

/** What may have been meant for a confidence and does not count as one; a percentage that says the change once more, or the level reached, is none. */
function unreadConfidence({ unread }: ParsedImpact, held: Partial<Held>, keyResult: KeyResult): readonly Note[] {
  if (unread === undefined) return []
  const { share, written } = unread
  const reached = held.to ?? (startValue(keyResult) ?? Number.NaN) + (held.delta ?? Number.NaN)
  const isOther = share !== undefined && (held.delta === undefined || held.written?.includes(written) === true || isRestated(share, held, keyResult) || Math.abs(reached / 100 - share) < ROUNDING)
  return isOther ? [] : [{ code: 'impact-confidence-unread', message: `"${asFound(written)}" was not read as a confidence; write it as a share in brackets, such as ${share === undefined ? '(70 %)' : `(${written})`}.` }]
}

function checkSize({ delta, from, to, written }: Held, keyResult: KeyResult): readonly ImpactProblem[] {
  const { id, unit, baseline, target } = keyResult
  if (delta === 0) return isHeld(keyResult) ? [] : [impactProblem('impact-out-of-range', keyResult, written, `"${asFound(written)}" leaves ${id} where it is.`)]
  if (isHeld(keyResult) && to !== undefined && to !== target && (target === undefined || directionBetween(target, to) !== betterDirection(keyResult))) return [impactProblem('impact-out-of-range', keyResult, written, `"${asFound(written)}" takes ${id} away from ${formatQuantity(target ?? to, unit)}, where it is to stay.`)]
  const start = from ?? startValue(keyResult) ?? 0
  const end = to ?? start + delta
  const isShare = unit.kind === 'percent' && isWithin(baseline ?? 0) && isWithin(target ?? 0)
  if (isShare && !(isWithin(start) && isWithin(end))) {
    return [impactProblem('impact-out-of-range', keyResult, written, `"${asFound(written)}" would take ${id} to ${formatQuantity(end, unit)}, outside 0 to 100 %.`)]
  }
  if (COUNTED_FROM_ZERO.has(unit.kind) && end < 0 && start >= 0 && (from ?? startValue(keyResult)) !== undefined && (target ?? 0) >= 0) {
    return [impactProblem('impact-out-of-range', keyResult, written, `"${asFound(written)}" would take ${id} from ${formatQuantity(start, unit)} to ${formatQuantity(end, unit)}, below zero.`)]
  }
  const way = wantedDirection(keyResult)
  return way !== undefined && (delta > 0) !== (way === 'up') ? [wrongWay(keyResult, delta, written)] : []
}

function isWithin(percent: number): boolean {
  return percent >= 0 && percent <= 100
}

function sizeNotes({ delta, assumed }: Held, keyResult: KeyResult): readonly Note[] {
  const { id, unit, baseline, target } = keyResult
  const distance = baseline === undefined || target === undefined ? undefined : target - baseline
  const notes: Note[] = assumed === undefined ? [] : [{ code: 'impact-unit-assumed', message: `${assumed}.` }]
  if (distance === undefined || distance === 0 || Math.abs(delta) <= Math.abs(distance)) return notes
  return [...notes, { code: 'impact-exceeds-key-result', message: `${formatChange(delta, unit)} is more than the whole way of ${id} (${formatChange(distance, unit)}).` }]
}
