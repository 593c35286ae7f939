import { isConvertible, knownUnit, type Unit } from '../../domain/unit.ts'
import type { Amount } from './amount.ts'
import { factorOf } from './amount-tail.ts'

/** Kinds whose signs nobody writes by accident, so that two of them in one key result contradict each other. */
const UNMISTAKABLE: ReadonlySet<string> = new Set(['percent', 'money', 'duration', 'data'])

/** Whether an amount of a title is the value that a field gives, allowing for rounding and for both readings of `1,200`. */
export function isSameAmount(amount: Amount, value: number, unit: Unit): boolean {
  const { unit: own } = amount
  const scale = own !== undefined && isConvertible(own, unit) ? own.scale / unit.scale : 1
  const inUnit = scaleIn(unit)
  const slack = amount.slack * scale + Number.EPSILON * Math.abs(value * inUnit) * 8
  const isNear = (reading: number): boolean => Math.abs(reading * scale - value * inUnit) <= slack
  // A ratio of 0.45 is what a title calls 45%.
  return amount.readings.some((reading) => isNear(reading) || (own?.kind === 'percent' && unit.kind === 'ratio' && isNear(reading / 100)))
}

/** Whether the unit at an amount and the unit of the fields cannot both be right. */
export function isOtherUnit(amount: Amount, unit: Unit): boolean {
  const { unit: own } = amount
  if (own === undefined || !UNMISTAKABLE.has(own.kind) || isConvertible(own, unit)) return false
  if (UNMISTAKABLE.has(unit.kind)) return true
  return unit.kind === 'count' && unit.symbol !== '' && !speaksOf(unit.symbol, own)
}

/** `% of accounts` or `hours per week` is no known unit and still says which kind it is; behind `million` it can be any. */
function speaksOf(symbol: string, unit: Unit): boolean {
  return partsOf(symbol).some((part) => knownUnit(part)?.kind === unit.kind || factorOf(part) !== undefined)
}

/** Fields in `$M` or `million` hold their numbers without the factor. */
function scaleIn({ kind, symbol }: Unit): number {
  return kind === 'count' ? partsOf(symbol).map(factorOf).find((factor) => factor !== undefined) ?? 1 : 1
}

function partsOf(symbol: string): readonly string[] {
  return symbol.slice(0, LONGEST_SYMBOL).match(/[%$€£¥₹]|\p{L}+/gu) ?? []
}

const LONGEST_SYMBOL = 100
