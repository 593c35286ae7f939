import { roundValue } from '../domain/quantity.ts'

/** The number without the noise of fractions, or undefined where arithmetic left the numbers: a division by zero, an overflow. */
export function finite(value: number): number | undefined {
  return Number.isFinite(value) ? roundValue(value) : undefined
}

/** The sum of what is known; one that overflows stays at the largest number there is. */
export function sumOf(values: readonly (number | undefined)[]): number {
  const total = values.reduce<number>((sum, value) => Math.max(-Number.MAX_VALUE, Math.min(Number.MAX_VALUE, sum + (value ?? 0))), 0)
  return roundValue(total)
}
