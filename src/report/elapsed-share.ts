import { type Day, daysBetween } from '../domain/day.ts'
import { roundValue } from '../domain/quantity.ts'

/** The share of the time from `start` to `due` that is over on `day`, from 0 to 1. */
export function elapsedShare(start: Day, due: Day, day: Day): number {
  const whole = daysBetween(start, due)
  if (whole <= 0) return day < due ? 0 : 1
  return roundValue(Math.min(1, Math.max(0, daysBetween(start, day) / whole)))
}
