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
  /** All amounts of the title, whatever they do. */
  readonly amounts: readonly Amount[]
}

/** Reads `from 45% to 65%`, `45 → 65`, `to 65 from 45`, `to 65` and `by 20%` out of a title. */
export function readTitleNumbers(title: string): TitleNumbers {
  const amounts = readAmounts(title)
  return {
    pairs: amounts.flatMap((amount, index) => pairAt(amount, amounts[index + 1])),
    changes: amounts.filter(({ role, unit }) => role === 'by' && unit?.kind === 'percent'),
    amounts,
  }
}

function pairAt(first: Amount, second: Amount | undefined): readonly AmountPair[] {
  if (first.role === 'from' && second?.role === 'to') return [{ from: likeItsTarget(first, second), to: sameUnit(second, first) }]
  return first.role === 'to' && second?.role === 'from' ? [{ from: likeItsTarget(second, first), to: sameUnit(first, second) }] : []
}

/** In `from 1 to 2 million` the first number is most likely in millions too, and in `from 45 to 65%` a percentage. */
function likeItsTarget(from: Amount, to: Amount): Amount {
  const scaled = from.factor === 1 && to.factor !== 1 ? from.readings.map((value) => value * to.factor) : []
  return { ...from, readings: [...scaled, ...from.readings], unit: from.unit ?? to.unit, slack: scaled.length > 0 ? from.slack * to.factor : from.slack }
}

function sameUnit(to: Amount, from: Amount): Amount {
  return { ...to, unit: to.unit ?? from.unit }
}
