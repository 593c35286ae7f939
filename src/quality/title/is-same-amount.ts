import { isConvertible, knownUnit, type Unit } from '../../domain/unit.ts'
import type { Amount } from './amount.ts'
import { factorOf } from './amount-tail.ts'

/** Kinds whose signs nobody writes by accident, so that two of them in one key result contradict each other. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(['percent', 'money', 'duration', 'data'])

/** Whether an amount of a title is the value that a field gives, allowing for rounding and for both readings of `1,200`. */
export function isSameAmount(amount: Amount, value: number, unit: Unit): boolean {
  const scale = scaleTo(unit, amount)
  const slack = amount.slack * scale + Number.EPSILON * Math.abs(value) * 8
  const isNear = (reading: number): boolean => Math.abs(reading * scale - value) <= slack
  // A ratio of 0.45 is what a title calls 45%.
  return amount.readings.some((reading) => isNear(reading) || (amount.unit?.kind === 'percent' && unit.kind === 'ratio' && isNear(reading / 100)))
}

/** By what a reading of an amount is multiplied to be a number of a field: fields in `$M` or `million` hold theirs without the factor, as do titles that write none. */
export function scaleTo(unit: Unit, { unit: own, factor }: Amount): number {
  const spoken = own && spokenUnit(unit, own)
  const scale = own !== undefined && spoken !== undefined ? own.scale / spoken.scale : 1
  return factor === 1 ? scale : scale / factorIn(unit)
}

/** Whether the unit at an amount and the unit of the fields cannot both be right. */
export function isOtherUnit(amount: Amount, unit: Unit): boolean {
  const { unit: own } = amount
  if (own === undefined || !UNMISTAKABLE.has(own.kind) || isConvertible(own, unit)) return false
  if (UNMISTAKABLE.has(unit.kind)) return true
  return unit.kind === 'count' && unit.symbol !== '' && !speaksOf(unit.symbol, own)
}

/** The unit of a field that is of the same kind as another: itself, or what its words begin with (`hours per week`, `% of shops`, `$M`). */
export function spokenUnit(unit: Unit, own: Unit): Unit | undefined {
  if (isConvertible(own, unit)) return unit
  if (unit.kind !== 'count') return undefined
  const [counted = ''] = unit.symbol.slice(0, LONGEST_SYMBOL).split(/\/|\s(?:per|of|a|an)\s/i)
  return partsOf(counted).map(knownUnit).find((part) => part !== undefined && isConvertible(own, part))
}

/** `% of accounts` or `hours per week` is no known unit and still says which kind it is; behind `million` it can be any. */
function speaksOf(symbol: string, unit: Unit): boolean {
  return partsOf(symbol).some((part) => knownUnit(part)?.kind === unit.kind || factorOf(part) !== undefined)
}

function factorIn({ kind, symbol }: Unit): number {
  return kind === 'count' ? partsOf(symbol).map(factorOf).find((factor) => factor !== undefined) ?? 1 : 1
}

function partsOf(symbol: string): readonly string[] {
  return symbol.slice(0, LONGEST_SYMBOL).match(/[%$€£¥₹]|\p{L}+/gu) ?? []
}

const LONGEST_SYMBOL = 100
