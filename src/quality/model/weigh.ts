import type { Feature } from '../features/feature.ts'
import type { Model } from './model.ts'

/** An observation that a model knows, with one weight per label. */
export interface Weighed extends Feature {
  readonly weights: readonly number[]
}

/** The observations that the model knows, in their order; looked up once for everything that is asked of them. */
export function weigh(features: readonly Feature[], model: Model): readonly Weighed[] {
  const known: Weighed[] = []
  for (const { name, words } of features) {
    const weights = model.weightsOf(name)
    if (weights !== undefined) known.push({ name, words, weights })
  }
  return known
}
