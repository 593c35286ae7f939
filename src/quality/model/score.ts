import type { Feature } from '../features/feature.ts'
import type { Model } from './model.ts'

/** The probability of each label, in the order of the model's labels; they add up to 1. */
export function score(features: readonly Feature[], model: Model): readonly number[] {
  const sums = model.labels.map(() => 0)
  for (const { name } of features) {
    const weights = model.weightsOf(name)
    if (weights !== undefined) for (const [label, weight] of weights.entries()) sums[label] = (sums[label] ?? 0) + weight
  }
  const highest = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp(sum - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
