import { wordsOf } from './line.ts'
import type { Line } from './line.ts'
import { stem } from './stem.ts'
import { withWord } from './with-word.ts'

const LONGEST = 4

/** Words and phrases, folded to their stems, with the words that can begin one. */
export interface PhraseSet {
  readonly phrases: ReadonlySet<string>
  readonly openings: ReadonlySet<string>
}

/** Reads a list of words; a hyphen joins the words of a phrase. */
export function phraseSet(list: string): PhraseSet {
  const phrases = list.split(/\s+/).filter((phrase) => phrase !== '').map((phrase) => phrase.split('-').map(stem))
  return { phrases: new Set(phrases.map((words) => words.join(' '))), openings: new Set(phrases.map((words) => words[0] ?? '')) }
}

/** A place in a line where a phrase stands. */
export interface Found {
  readonly at: number
  readonly length: number
  readonly words: string
}

/** How many tokens one of the phrases takes at a position; 0 where none stands there. */
export function phraseLengthAt(line: Line, at: number, set: PhraseSet): number {
  if (!set.openings.has(line.tokens[at]?.stem ?? '')) return 0
  let found = 0
  let words = ''
  for (let length = 1; length <= Math.min(LONGEST, line.tokens.length - at); length += 1) {
    words = withWord(words, line.tokens[at + length - 1]?.stem ?? '')
    if (set.phrases.has(words)) found = length
  }
  return found
}

/** The first place where one of the phrases stands and holds up; a hyphen between its words does not matter. */
export function findPhrase(line: Line, set: PhraseSet, from = 0, holds: (found: Found) => boolean = () => true): Found | undefined {
  for (let at = from; at < line.tokens.length; at += 1) {
    const length = phraseLengthAt(line, at, set)
    if (length === 0) continue
    const found = { at, length, words: wordsOf(line, at, length) }
    if (holds(found)) return found
  }
  return undefined
}
