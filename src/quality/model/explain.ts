import type { Feature } from '../features/feature.ts'
import type { Model } from './model.ts'

const MOST = 4
const WORTH_SAYING = 0.15

function pull(weights: readonly number[], label: number): number {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return (weights[label] ?? 0) - mean
}

/** Keeps the weightiest words that name something and do not repeat one another. */
function distinct(words: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const each of words) {
    const plain = each.toLowerCase()
    const repeats = kept.some((other) => other.toLowerCase().includes(plain) || plain.includes(other.toLowerCase()))
    if (!repeats && /\p{L}{3}/u.test(each)) kept.push(each)
  }
  return kept.slice(0, MOST)
}

/** The words that decided: those given first, then the ones that pulled hardest towards a label, as written. */
export function explain(features: readonly Feature[], model: Model, label: number, first: readonly string[]): readonly string[] {
  const pulls = new Map<string, number>()
  for (const { name, words } of features) {
    const weights = model.weightsOf(name)
    if (weights !== undefined && words !== '') pulls.set(words, (pulls.get(words) ?? 0) + pull(weights, label))
  }
  const strongest = [...pulls].filter(([, weight]) => weight > WORTH_SAYING).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return distinct([...first, ...strongest.map(([words]) => words.replaceAll(/^[\s\p{P}]+|[\s,.;:]+$/gu, ''))])
}
