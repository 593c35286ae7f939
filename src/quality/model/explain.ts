import type { Feature } from '../features/feature.ts'
import type { Line } from '../words/line.ts'
import { quoteOf } from '../words/quote.ts'
import type { Model } from './model.ts'

const MOST = 4
const WORTH_SAYING = 0.15

function pull(weights: readonly number[], label: number): number {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return (weights[label] ?? 0) - mean
}

/** The words as people can search for them; whatever they are, they are a stretch of the line. */
function quoted(line: Line, words: string): string {
  const from = line.tokens.findIndex(({ at }) => line.text.startsWith(words, at))
  const start = line.tokens[from]?.at ?? 0
  const length = line.tokens.slice(from).findIndex(({ at }) => at >= start + words.length)
  return from < 0 ? '' : quoteOf(line, from, length < 0 ? line.tokens.length - from : length)
}

/** Quotes the weightiest words that name something and do not repeat one another. */
function distinct(line: Line, words: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const each of words) {
    const quote = quoted(line, each)
    const plain = quote.toLowerCase()
    const repeats = kept.some((other) => other.toLowerCase().includes(plain) || plain.includes(other.toLowerCase()))
    if (!repeats && /\p{L}{3}/u.test(quote)) kept.push(quote)
    if (kept.length === MOST) break
  }
  return kept
}

/** The words that decided: those given first, then the ones that pulled hardest towards a label, as written. */
export function explain(line: Line, features: readonly Feature[], model: Model, label: number, first: readonly string[]): readonly string[] {
  const pulls = new Map<string, number>()
  for (const { name, words } of features) {
    const weights = model.weightsOf(name)
    if (weights !== undefined && words !== '') pulls.set(words, (pulls.get(words) ?? 0) + pull(weights, label))
  }
  const strongest = [...pulls].filter(([, weight]) => weight > WORTH_SAYING).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return distinct(line, [...first, ...strongest.map(([words]) => words)])
}
