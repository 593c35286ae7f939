import { findMatches } from './find-matches.ts'
import type { Match } from './find-matches.ts'
import { tokenise } from './tokenise.ts'
import type { Token } from './token.ts'
import type { WordClass } from './word-class.ts'

/** A key result cut into tokens, with what the lexicon knows of each token. */
export interface Line {
  readonly tokens: readonly Token[]
  readonly matches: readonly Match[]
  /** The classes of the token at each position, those of its phrase included. */
  readonly classes: readonly (readonly WordClass[])[]
}

/** Reads one line of text. */
export function readLine(text: string): Line {
  const tokens = tokenise(text)
  const matches = findMatches(tokens)
  const classes: (readonly WordClass[])[] = tokens.map(() => [])
  for (const match of matches) for (let i = 0; i < match.length; i += 1) classes[match.at + i] = match.classes
  return { tokens, matches, classes }
}

/** Whether the token at a position has one of some classes. */
export function isOf(line: Line, at: number, ...wanted: readonly WordClass[]): boolean {
  const classes = line.classes[at]
  return classes !== undefined && wanted.some((name) => classes.includes(name))
}

/** The surface words of a stretch of tokens, as they were written. */
export function wordsOf(line: Line, from: number, length: number): string {
  // Most stretches are of one token, which has no spaces to mend.
  if (length === 1) return line.tokens[from]?.text ?? ''
  const spaced = line.tokens.slice(from, from + length).map((token) => token.text).join(' ')
  return spaced.replaceAll(/ ([%.,;:!?)\]+])/g, '$1').replaceAll(/([$€£¥₹(<>≤≥[]) /g, '$1')
}
