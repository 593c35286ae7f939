import type { Day } from '../domain/day.ts'
import { type KeyResult, wantedDirection } from '../domain/key-result.ts'

/**
 * Where a key result stood when work shipped, to hold a level against: the last check-in up to that day that was short of the level, since a
 * later one may already show the effect; else the baseline. Undefined where nobody can say, or the level was never ahead.
 */
export function startOfLevel(level: number, keyResult: KeyResult, shippedOn: Day | undefined): number | undefined {
  const direction = wantedDirection(keyResult)
  if (shippedOn === undefined || direction === undefined) return undefined
  const known = keyResult.checkIns.filter(({ date }) => date <= shippedOn).map(({ value }) => value)
  const isAhead = (value: number): boolean => (direction === 'up' ? value < level : value > level)
  return [...(keyResult.baseline === undefined ? [] : [keyResult.baseline]), ...known].findLast(isAhead)
}
