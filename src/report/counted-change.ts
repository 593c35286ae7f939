import type { Impact } from '../domain/impact.ts'
import { currentValue, type KeyResult, wantedDirection } from '../domain/key-result.ts'
import { roundValue } from '../domain/quantity.ts'

/**
 * What an open promise counts for, in the key result's unit: the change that it states; or, where it states a level to reach, only the
 * part of the way to that level which is still ahead, since what is behind us needs no plan. Undefined where it names no number.
 */
export function countedChange(impact: Pick<Impact, 'delta' | 'from' | 'to' | 'reading'>, keyResult: KeyResult): number | undefined {
  const { delta, from, to, reading } = impact
  const now = currentValue(keyResult)
  const direction = wantedDirection(keyResult)
  if (delta === undefined || to === undefined || reading.kind !== 'level' || now === undefined || direction === undefined) return delta
  const ahead = direction === 'up' ? Math.max(0, to - now) : Math.max(0, now - to)
  // Whoever names a start of their own promises the way from there and no more.
  const size = from === undefined || from === keyResult.baseline ? ahead : Math.min(ahead, Math.abs(delta))
  return direction === 'up' ? roundValue(size) : -roundValue(size) || 0
}
