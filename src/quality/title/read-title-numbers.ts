import type { Unit } from '../../domain/unit.ts'
import type { Amount } from './amount.ts'
import { readAmounts } from './read-amounts.ts'

/** A title that says where a number starts and where it shall go. */
export interface AmountPair {
  readonly from: Amount
  readonly to: Amount
}

/** The numbers that a title promises. */
export interface TitleNumbers {
  readonly pairs: readonly AmountPair[]
  /** Changes in percent: `by 20%`. */
  readonly changes: readonly Amount[]
  /** All amounts of the title, whatever they do, those of the pairs among them. */
  readonly amounts: readonly Amount[]
}

/** Reads `from 45% to 65%`, `45 → 65`, `to 65 from 45`, `to 65` and `by 20%` out of a title, whose fields may be in a unit. */
export function readTitleNumbers(title: string, unit?: Unit): TitleNumbers {
  const amounts = [...readAmounts(title, unit)]
  const pairs: AmountPair[] = []
  for (let at = 1; at < amounts.length; at += 1) {
    const [first, second] = [amounts[at - 1], amounts[at]]
    const pair = first !== undefined && second !== undefined ? pairOf(first, second) : undefined
    // "The time to reach 1m users from 30 to 20 days": a way that is told in order goes before one that is told backwards.
    if (pair === undefined || (first?.role === 'to' && second?.isAside === false && amounts[at + 1]?.role === 'to')) continue
    pairs.push(pair)
    amounts.splice(at - 1, 2, ...(first?.role === 'from' ? [pair.from, pair.to] : [pair.to, pair.from]))
    // A number belongs to one pair at most: "to 15 (currently 5) and to 50 (currently 44)".
    at += 1
  }
  return { pairs, changes: amounts.filter(({ role, unit }) => role === 'by' && unit?.kind === 'percent'), amounts }
}

function pairOf(first: Amount, second: Amount): AmountPair | undefined {
  if (first.role === 'from' && second.role === 'to') return { from: likeItsTarget(first, second), to: sameUnit(second, first) }
  return first.role === 'to' && second.role === 'from' ? { from: likeItsTarget(second, first), to: sameUnit(first, second) } : undefined
}

/** In `from 1 to 2 million` the first number is most likely in millions too, and in `from 45 to 65%` a percentage. */
function likeItsTarget(from: Amount, to: Amount): Amount {
  const scaled = from.factor === 1 && to.factor !== 1 ? from.readings.map((value) => value * to.factor) : []
  return { ...from, readings: [...scaled, ...from.readings], unit: from.unit ?? to.unit, slack: scaled.length > 0 ? from.slack * to.factor : from.slack }
}

function sameUnit(to: Amount, from: Amount): Amount {
  return { ...to, unit: to.unit ?? from.unit }
}
