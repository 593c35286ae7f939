import { addDays, type Day } from '../../domain/day.ts'
import type { KeyResultReport } from '../key-result-report.ts'

/** Shipped work that has moved nothing after this many days asks for a stop or a change of course. */
export const stalledAfterDays = 28

/**
 * The day of the first shipped work that is long enough ago to have shown an effect, when the metric has not moved the wanted way since;
 * undefined when it moved, when nothing shipped, or when nobody measured after the shipping.
 */
export function stalledSince(keyResult: KeyResultReport, shippedOn: readonly Day[], today: Day): Day | undefined {
  const first = shippedOn.toSorted()[0]
  const { target, now } = keyResult
  if (first === undefined || target === undefined || now === undefined || keyResult.status === 'achieved') return undefined
  if (addDays(first, stalledAfterDays) > today) return undefined
  const before = keyResult.checkIns.findLast((checkIn) => checkIn.date <= first)?.value ?? keyResult.baseline
  const last = keyResult.checkIns.at(-1)
  if (before === undefined || last === undefined || last.date < addDays(first, stalledAfterDays)) return undefined
  const moved = target > before ? now > before : now < before
  return moved ? undefined : first
}
