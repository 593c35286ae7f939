import type { Weighed } from './weigh.ts'

/** The probability of each label, in the order of the model's labels; they add up to 1. */
export function score(known: readonly Weighed[], labels: readonly string[]): readonly number[] {
  const sums = labels.map((_, label) => known.reduce((sum, { weights }) => sum + (weights[label] ?? 0), 0))
  const highest = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
