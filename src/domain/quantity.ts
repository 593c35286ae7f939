import { isConvertible, type Unit } from './unit.ts'

/** A number with its unit, the only form in which Throughline compares values. */
export interface Quantity {
  readonly value: number
  readonly unit: Unit
}

/** The same quantity in another unit of its kind, or undefined across kinds or currencies. */
export function convertQuantity(quantity: Quantity, unit: Unit): Quantity | undefined {
  if (!isConvertible(quantity.unit, unit)) return undefined
  return { value: roundValue((quantity.value * quantity.unit.scale) / unit.scale), unit }
}

/** Takes out the noise of binary fractions (0.1 + 0.2), so that equal claims are equal numbers. */
export function roundValue(value: number): number {
  return Number(value.toPrecision(12))
}
