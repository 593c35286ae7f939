import type { Unit } from '../../domain/unit.ts'

/** Two values and the unit that they share. */
interface Range {
  readonly baseline: number
  readonly target: number
  readonly unit: Unit
}

/** Rounding of a target to a whole number moves it by this much at most. */
const WHOLE = 0.51

/** Whether a range can be what somebody calls a change by so many percent: of the baseline, or in points where it is a percentage itself. */
export function isRelativeChange({ baseline, target, unit }: Range, percent: number): boolean {
  const change = Math.abs(target - baseline)
  const slack = Math.max(Math.abs(baseline) * 0.006, Number.isInteger(target) && Math.abs(baseline) >= 5 ? WHOLE : 0)
  const isNear = (wanted: number): boolean => Math.abs(change - wanted) <= slack
  const isShare = unit.kind === 'percent' || unit.kind === 'score'
  // Some write the change itself into the fields: from 0 to 20 %.
  if (target === percent && (baseline === 0 || unit.kind === 'percent')) return true
  return isNear((Math.abs(baseline) * percent) / 100) || (isShare && isNear(percent))
}
