import { ACTION_WORDS } from './action-words.ts'
import { STATE_WORDS } from './state-words.ts'
import { THING_WORDS } from './thing-words.ts'
import { stem } from './stem.ts'
import type { Token } from './token.ts'
import { withWord } from './with-word.ts'
import type { WordClass } from './word-class.ts'

const LONGEST_PHRASE = 4

function phraseKey(phrase: string): string {
  return phrase.split('-').map(stem).join(' ')
}

function readLists(lists: readonly Readonly<Partial<Record<WordClass, string>>>[]): ReadonlyMap<string, readonly WordClass[]> {
  const found = new Map<string, WordClass[]>()
  for (const [name, words] of lists.flatMap((list) => Object.entries(list) as [WordClass, string][])) {
    for (const phrase of words.split(/\s+/).filter((word) => word !== '')) {
      const key = phraseKey(phrase)
      found.set(key, [...new Set([...(found.get(key) ?? []), name])])
    }
  }
  return found
}

const LEXICON = readLists([ACTION_WORDS, THING_WORDS, STATE_WORDS])
const OPENINGS = new Set([...LEXICON.keys()].map((phrase) => phrase.split(' ')[0] ?? ''))

/** A word or phrase of the lexicon met in a line: where it begins, how many tokens it spans, what it is about. */
export interface Match {
  readonly at: number
  readonly length: number
  readonly classes: readonly WordClass[]
}

function matchAt(tokens: readonly Token[], at: number): Match | undefined {
  if (!OPENINGS.has(tokens[at]?.stem ?? '')) return undefined
  // Past the end nothing is added, so that the last word of a line reaches as far as a phrase can.
  let found: Match | undefined
  let words = ''
  for (let length = 1; length <= LONGEST_PHRASE; length += 1) {
    words = withWord(words, tokens[at + length - 1]?.stem ?? '-')
    const classes = LEXICON.get(words)
    if (classes !== undefined) found = { at, length, classes }
  }
  return found
}

/** Finds the lexicon's words and phrases in a line, longest first, without overlaps. */
export function findMatches(tokens: readonly Token[]): readonly Match[] {
  const matches: Match[] = []
  for (let at = 0; at < tokens.length;) {
    const match = matchAt(tokens, at)
    if (match !== undefined) matches.push(match)
    at += match?.length ?? 1
  }
  return matches
}
