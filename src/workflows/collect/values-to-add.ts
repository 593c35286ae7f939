import type { Cycle } from '../../domain/cycle.ts'
import type { Day } from '../../domain/day.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { MetricValue } from '../../ports/metric-reading.ts'

/**
 * The values that a key result does not have yet, oldest first: all that are newer than its last check-in, or, where it has none, those
 * since the cycle's start; none of a day that is still to come or lies behind the cycle's end.
 */
export function valuesToAdd(keyResult: KeyResult, cycle: Cycle, values: readonly MetricValue[], today: Day): readonly MetricValue[] {
  // A check-in that is dated in the future by mistake must not keep every value out until then.
  const last = keyResult.checkIns.findLast(({ date }) => date <= today)?.date
  const end = today < cycle.end ? today : cycle.end
  return values.filter(({ date }) => date <= end && (last === undefined ? date >= cycle.start : date > last))
}

/** Whether a key result that stands in percent seems to get shares of one (0.42 for 42 %), which would ruin its progress without a word. */
export function looksLikeShares(keyResult: KeyResult, values: readonly MetricValue[]): boolean {
  const { unit, baseline, target } = keyResult
  if (unit.kind !== 'percent' || baseline === undefined || Math.abs(baseline) <= 1) return false
  if (target !== undefined && Math.abs(target) <= 1) return false
  return values.every(({ value }) => Math.abs(value) <= 1) && values.some(({ value }) => !Number.isInteger(value))
}
