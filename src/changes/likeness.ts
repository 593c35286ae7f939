import { letter } from '../domain/letter.ts'

const WORD = new RegExp(`[${letter}]+`, 'g')
/** Scripts that put no spaces between words. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/
const LONGEST = 300
const SHORTEST_WORD = 3
/** Words that say in which direction and not what: two titles that share only these have nothing in common. */
const DIRECTIONS: ReadonlySet<string> = new Set(['increase', 'decrease', 'reduce', 'improve', 'grow', 'raise', 'lower', 'cut', 'from', 'for', 'the', 'and', 'with', 'per', 'our'])

/** What a title is about, to be compared with others; numbers aside, since these are what changes. */
export function titleWords(title: string): ReadonlySet<string> {
  const words = title.slice(0, LONGEST).toLowerCase().match(WORD) ?? []
  return new Set(words.flatMap((word) => (UNSPACED.test(word) ? pairsOf(word) : word.length < SHORTEST_WORD || DIRECTIONS.has(word) ? [] : [word])))
}

/** How far two sets of words agree: 0 not at all, 1 wholly. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return (2 * shared) / (a.size + b.size)
}

function pairsOf(word: string): readonly string[] {
  return Array.from({ length: Math.max(1, word.length - 1) }, (_, index) => word.slice(index, index + 2))
}
