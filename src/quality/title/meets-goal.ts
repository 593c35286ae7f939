import type { Unit } from '../../domain/unit.ts'
import type { Amount } from './amount.ts'
import { isRelativeChange } from './is-relative-change.ts'
import { isSameAmount, scaleTo } from './is-same-amount.ts'
import type { StatedGoal } from './stated-goals.ts'

/** What the fields say. */
interface Fields {
  readonly baseline: number | undefined
  readonly target: number
  readonly unit: Unit
}

/** Whether fields can mean what a title states, allowing for rounding; fields that are not there yet can. */
export function meetsGoal(goal: StatedGoal, fields: Fields): boolean {
  switch (goal.kind) {
    case 'level': return meetsLevel(goal.amount, fields)
    case 'change': return meetsChange(goal.amount, fields)
    // A bound in front of a title bounds the level.
    case 'level-or-change': return meetsLevel(goal.amount, fields) || meetsChange({ ...goal.amount, bound: undefined }, fields)
    case 'factor': return meetsFactor(goal.factor, fields)
  }
}

/** A target may be bolder than a bound. */
function meetsLevel(amount: Amount, { target, unit }: Fields): boolean {
  return isSameAmount(amount, target, unit) || isBeyond(amount, target, (amount.readings[0] ?? 0) * scaleTo(unit, amount))
}

/** A change, too, may be bolder than a bound. */
function meetsChange(amount: Amount, { baseline, target, unit }: Fields): boolean {
  const stated = Math.abs(amount.readings[0] ?? Number.NaN)
  if (baseline === undefined || Number.isNaN(stated)) return true
  // Differences of decimals have long tails.
  const change = Number(Math.abs(target - baseline).toPrecision(12))
  const isInPercent = amount.unit?.symbol === '%' || (amount.unit === undefined && unit.kind === 'percent')
  if (isInPercent && (isRelativeChange({ baseline, target, unit }, stated) || isBeyond(amount, (100 * change) / Math.abs(baseline), stated))) return true
  if (isInPercent && unit.kind !== 'percent' && unit.kind !== 'ratio') return false
  return isSameAmount({ ...amount, readings: amount.readings.map(Math.abs) }, change, unit) || isBeyond(amount, change, stated * scaleTo(unit, amount))
}

function isBeyond({ bound }: Amount, value: number, stated: number): boolean {
  return bound === 'at-least' ? value > stated : bound === 'at-most' && value < stated
}

/** Within a twentieth, or what rounding to a whole number hides. Twice the speed is half the time. */
function meetsFactor(factor: number, { baseline, target, unit }: Fields): boolean {
  if (baseline === undefined || baseline === 0 || (unit.kind === 'ratio' && target === factor)) return true
  const isNear = (wanted: number): boolean => Math.abs(target - wanted) <= Math.max(Math.abs(wanted) * 0.05, Number.isInteger(target) && Math.abs(baseline) > 1 ? 0.5 : 0)
  // The wrong way round is another rule's matter.
  const isOpposite = (factor - 1) * (target - baseline) * Math.sign(baseline) < 0
  return isNear(baseline * factor) || isOpposite
}
