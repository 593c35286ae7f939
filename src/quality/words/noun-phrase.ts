import type { Line } from './line.ts'

const BOUNDARIES = new Set(['of', 'in', 'on', 'by', 'from', 'to', 'for', 'with', 'at', 'per', 'through', 'via', 'within', 'across', 'who', 'that',
  'which', 'is', 'have', 'will', 'can', 'do', 'not', 'and', 'or', 'than', 'as', 'over', 'under', 'about', 'into', 'between', 'during', 'after',
  'before', 'use', 'when', 'while', 'where', 'without', 'against', 'toward', 'towards', 'among', 'around', 'end', 'q1', 'q2', 'q3', 'q4'])
const SKIPPED = new Set(['the', 'a', 'an', 'our', 'their', 'its', 'all', 'each', 'every', 'at', 'least', 'over', 'more', 'than', 'up', 'to', 'of', 'a',
  'total', 'average', 'overall', 'new', 'additional', 'different', 'monthly', 'weekly', 'daily', 'annual', 'year', 'have', 'we', 'in', 'by'])
/** Nouns that measure and leave it to what follows "of" to say what is measured. */
const MEASURES = new Set(['number', 'numb', 'percentag', 'percent', 'share', 'proportion', 'amount', 'count', 'rat', 'ratio', 'level', 'volum', 'averag', 'median', 'total', 'half'])
const LONGEST = 6

/** A run of words that names one thing; `head` is where its last word stands. */
export interface NounPhrase {
  readonly from: number
  readonly head: number
}

function isWord(line: Line, at: number): boolean {
  return line.tokens[at]?.kind === 'word'
}

function skipTo(line: Line, from: number): number {
  let at = from
  while (at < line.tokens.length && (!isWord(line, at) || SKIPPED.has(line.tokens[at]?.stem ?? '')) && line.tokens[at]?.stem !== ';') at += 1
  return at
}

const PARTICIPLES = /(?:[^e]ed|held|made|built|sent|taught|run|given|written|sold|met|drawn|won|paid|lost|grown|spent|kept|bought|brought|chosen|taken|seen|read|told|found|left|dealt|heard|led|worn|driven|shown|known|begun|done|cut|set|put)$/i

/** "Trees *planted*": what was done to what was just named; "trained staff" are a sort of staff. */
export function isParticiple(line: Line, at: number): boolean {
  const text = line.tokens[at]?.text ?? ''
  if (!PARTICIPLES.test(text) || text.length < 3) return false
  const next = line.tokens[at + 1]
  return next === undefined || next.kind !== 'word' || BOUNDARIES.has(next.stem) || /ly$/i.test(next.text)
}

function endOf(line: Line, from: number): number {
  let at = from
  while (at - from < LONGEST && isWord(line, at) && !BOUNDARIES.has(line.tokens[at]?.stem ?? '') && !(at > from && isParticiple(line, at))) at += 1
  return at
}

/** Finds the noun phrase that begins at a position or after its articles and numbers; "number of X" is read as X. */
export function nounPhraseAt(line: Line, start: number): NounPhrase | undefined {
  const from = skipTo(line, start)
  const end = endOf(line, from)
  if (end <= from) return undefined
  const measures = MEASURES.has(line.tokens[end - 1]?.stem ?? '') && line.tokens[end]?.stem === 'of'
  return (measures ? nounPhraseAt(line, end + 1) : undefined) ?? { from, head: end - 1 }
}
