import type { Feature } from '../features/feature.ts'
import type { Model } from './model.ts'

const MOST = 4
const WORTH_SAYING = 0.15

function pull(weights: readonly number[], label: number): number {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return (weights[label] ?? 0) - mean
}

/** The words that pulled hardest towards a label, as written, weightiest first. */
export function explain(features: readonly Feature[], model: Model, label: number): readonly string[] {
  const pulls = new Map<string, number>()
  for (const { name, words } of features) {
    const weights = model.weights.get(name)
    if (weights !== undefined && words !== '') pulls.set(words, (pulls.get(words) ?? 0) + pull(weights, label))
  }
  const strongest = [...pulls].filter(([, weight]) => weight > WORTH_SAYING).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return strongest.slice(0, MOST).map(([words]) => words)
}
