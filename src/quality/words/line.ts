import { findMatches } from './find-matches.ts'
import type { Match } from './find-matches.ts'
import { headOf } from './head-of.ts'
import { tokenise } from './tokenise.ts'
import type { Token } from './token.ts'
import type { WordClass } from './word-class.ts'

/** A key result cut into tokens, with what the lexicon knows of each token. */
export interface Line {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly matches: readonly Match[]
  /** The classes of the token at each position, those of its phrase included. */
  readonly classes: readonly (readonly WordClass[])[]
  /** Where what the line says begins, after labels, dates and articles. */
  readonly head: number
}

/** Reads one line of text. */
export function readLine(text: string): Line {
  const tokens = tokenise(text)
  const matches = findMatches(tokens)
  const classes: (readonly WordClass[])[] = tokens.map(() => [])
  for (const match of matches) for (let i = 0; i < match.length; i += 1) classes[match.at + i] = match.classes
  return { text, tokens, matches, classes, head: headOf(tokens, classes) }
}

/** A text that a line may begin with as a line of its own, cut anew only where it is none. */
export function beginningOf(line: Line, text: string): Line {
  if (!line.text.startsWith(text)) return readLine(text)
  const tokens = line.tokens.filter(({ at }) => at < text.length)
  return { ...line, text, tokens, matches: line.matches.filter(({ at }) => at < tokens.length) }
}

/** Whether the token at a position has one of some classes. */
export function isOf(line: Line, at: number, ...wanted: readonly WordClass[]): boolean {
  const classes = line.classes[at]
  // Asked a thousand times a line, and most words have no class.
  if (classes === undefined || classes.length === 0) return false
  for (const name of wanted) if (classes.includes(name)) return true
  return false
}

/** The token at a position in small letters; '' where none stands. */
export function wordAt({ tokens }: Pick<Line, 'tokens'>, at: number): string {
  return tokens[at]?.text.toLowerCase() ?? ''
}

/** A stretch of tokens as it stands in the text. */
export function wordsOf(line: Line, from: number, length: number): string {
  const first = line.tokens[from]
  const last = line.tokens[Math.min(from + length, line.tokens.length) - 1]
  return first === undefined || last === undefined ? '' : line.text.slice(first.at, last.at + last.text.length)
}
