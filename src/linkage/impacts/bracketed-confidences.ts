import { readShare } from './read-share.ts'

/** What stands in brackets and may say how sure somebody is, with the part of the line that it takes up. */
export interface BracketedConfidence {
  readonly written: string
  readonly start: number
  readonly end: number
  /** Undefined for words such as "high", and where one bracket holds several shares that it may be. */
  readonly share: number | undefined
  /** A word says that it is a confidence. */
  readonly worded: boolean
  /** A percentage without a word, which may also say once more how large the change is. */
  readonly bare: boolean
}

const BRACKET = /[([][^()[\]]{1,160}[)\]]/g
/** Not within `0,7`. */
const SEPARATOR = /(?<!\d),|,(?!\d)|[;|·•]|(?<!\d)\s[–—-]\s|\sand\s/g
const WORD = '(?:conf(?:idence|ident|\\.)?|sure|certain(?:ty)?|likely|likelihood|chance|probab(?:le|ility))'
/** What may stand around a share; one pass over it costs a process that just started a fraction of an expression for the whole. */
const AROUND = new RegExp(String.raw`(?:${WORD}(?:\slevel)?(?:\sis)?[:=]?|~|≈|>=?|≥|about|around|approx(?:imately|\.)?|ca\.?|circa|roughly|at least)\s{0,2}`, 'gi')
const SHARE = /^(\d+(?:[.,]\d+)?)(?:\s?%?\s?[-–]\s?\d+(?:[.,]\d+)?)?\s?(%|percent|pct|\/\s?(?:100|10|5)\b)?$/i
const LEVEL = /^(?:conf(?:idence|\.)?[:=\s]{1,3})?(?:very )?(?:high|medium|low|moderate)(?: confidence)?$/i
const WORDED = new RegExp(WORD, 'i')

/** Everything in the brackets of a line that may be a confidence, in order; what else shares a bracket with it is let be. */
export function bracketedConfidences(line: string): readonly BracketedConfidence[] {
  return [...line.matchAll(BRACKET)].flatMap((match) => ofBracket(match[0], match.index))
}

function ofBracket(bracket: string, start: number): readonly BracketedConfidence[] {
  const pieces = piecesOf(bracket.slice(1, -1))
  const found = pieces.flatMap((piece) => read(piece.text.trim(), start + 1 + piece.at) ?? [])
  const shares = found.filter(({ share }) => share !== undefined)
  // "High, 70 %" says a number.
  const said = shares.length > 0 ? shares : found
  const [only, second] = said.filter(({ worded }) => worded).concat(said.filter(({ worded }) => !worded))
  if (only === undefined) return []
  // Of two bare shares nobody can say which is meant.
  if (second !== undefined && !only.worded) return [{ ...only, written: bracket, share: undefined }]
  const alone = pieces.every(({ text }) => text.trim() === '' || text.trim() === only.written)
  return [alone ? { ...only, written: bracket.replace(/\s+/g, ' '), start, end: start + bracket.length } : only]
}

function read(text: string, at: number): BracketedConfidence | undefined {
  const place = { written: text, start: at, end: at + text.length }
  if (!/\d/.test(text)) return LEVEL.test(text) ? { ...place, share: undefined, worded: true, bare: false } : undefined
  const match = SHARE.exec(/[a-z~≈>≥]/i.test(text) ? text.replace(AROUND, '').trim() : text)
  if (!match) return undefined
  const [, value = '', mark] = match
  const worded = WORDED.test(text)
  const share = worded || mark !== undefined ? readShare(`${value}${mark ?? ''}`) : fraction(value)
  return share === undefined && !worded ? undefined : { ...place, share, worded, bare: !worded && mark !== undefined && !mark.startsWith('/') }
}

/** 0.7 is a share; (1) is a footnote and (12) something else. */
function fraction(value: string): number | undefined {
  const share = readShare(value)
  return share !== undefined && share > 0 && share < 1 && /[.,]/.test(value) ? share : undefined
}

function piecesOf(inner: string): readonly { readonly text: string; readonly at: number }[] {
  const pieces: { text: string; at: number }[] = []
  let at = 0
  for (const match of [...inner.matchAll(SEPARATOR), undefined]) {
    const text = inner.slice(at, match?.index)
    pieces.push({ text, at: at + (text.length - text.trimStart().length) })
    at = match === undefined ? inner.length : match.index + match[0].length
  }
  return pieces
}
