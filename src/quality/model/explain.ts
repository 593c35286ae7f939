import type { Line } from '../words/line.ts'
import { quoterOf } from '../words/quote.ts'
import type { Weighed } from './weigh.ts'

const MOST = 4
const MOST_TRIED = 60
const WORTH_SAYING = 0.15

function pull(weights: readonly number[], label: number): number {
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / weights.length
  return (weights[label] ?? 0) - mean
}

/** Where words stand in a line: the first token and how many there are; undefined where they stand nowhere. */
function placeOf(line: Line, words: string): { readonly from: number, readonly length: number } | undefined {
  const from = line.tokens.findIndex(({ at }) => line.text.startsWith(words, at))
  const start = line.tokens[from]?.at ?? 0
  const length = line.tokens.slice(from).findIndex(({ at }) => at >= start + words.length)
  return from < 0 ? undefined : { from, length: length < 0 ? line.tokens.length - from : length }
}

/** Something quoted, and the same in small letters. */
interface Quote {
  readonly text: string
  readonly folded: string
}

/** Adds a quote to those kept: in place of single words that stand in it, since a word says less than its phrase, and not where it repeats one. */
function withQuote(kept: readonly Quote[], text: string): readonly Quote[] {
  const quote = { text, folded: text.toLowerCase() }
  const words = kept.filter((other) => !/\s/.test(other.text) && quote.folded.includes(other.folded) && other.text !== text)
  const others = kept.filter((other) => !words.includes(other))
  const repeats = others.some(({ folded }) => quote.folded.includes(folded) || folded.includes(quote.folded))
  if (repeats || !/\p{L}{3}/u.test(text)) return kept
  const [first] = words
  return others.toSpliced(first === undefined ? others.length : kept.indexOf(first), 0, quote)
}

/** Quotes the weightiest words that name something and do not repeat one another. */
function distinct(line: Line, words: readonly string[]): readonly string[] {
  const quote = quoterOf(line)
  let kept: readonly Quote[] = []
  for (const each of words.slice(0, MOST_TRIED)) {
    const place = placeOf(line, each)
    kept = withQuote(kept, place === undefined ? '' : quote(place.from, place.length))
    if (kept.length === MOST) break
  }
  return kept.map(({ text }) => text)
}

/** The words that decided: those given first, then the ones that pulled hardest towards a label, as written. */
export function explain(line: Line, known: readonly Weighed[], label: number, first: readonly string[]): readonly string[] {
  const pulls = new Map<string, number>()
  for (const { words, weights } of known) {
    if (words !== '') pulls.set(words, (pulls.get(words) ?? 0) + pull(weights, label))
  }
  const strongest = [...pulls].filter(([, weight]) => weight > WORTH_SAYING).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return distinct(line, [...first, ...strongest.map(([words]) => words)])
}
