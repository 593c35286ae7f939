import { NUMBER_WORDS } from './number-words.ts'
import { stem } from './stem.ts'
import type { Token, TokenKind } from './token.ts'

/** Longest part of a line that is read; what comes after cannot change a key result's kind. */
export const LONGEST_READ = 2000
const PIECE = /[\p{L}][\p{L}\p{M}\p{N}'’]*|\d{1,2}[ADFHS][A-Z]?\b|\d(?:[\d.,]*\d)?|#|[$€£¥₹%<>≤≥=+;:,.!?()[\]/&→-]/gu
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['m', 1e6], ['mm', 1e6], ['mn', 1e6], ['million', 1e6], ['bn', 1e9], ['billion', 1e9], ['thousand', 1e3],
])
const UNIT_KINDS: ReadonlyMap<string, TokenKind> = new Map([
  ['%', 'percent'], ['percent', 'percent'], ['percentage', 'percent'], ['pct', 'percent'], ['pp', 'percent'], ['x', 'multiple'],
  ['usd', 'money'], ['eur', 'money'], ['gbp', 'money'], ['dollars', 'money'], ['€', 'money'], ['$', 'money'],
  ...['ms', 's', 'sec', 'secs', 'second', 'seconds', 'min', 'mins', 'minute', 'minutes', 'h', 'hr', 'hrs', 'hour', 'hours',
    'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years'].map((unit): [string, TokenKind] => [unit, 'duration']),
])
const ORDINAL = new Set(['st', 'nd', 'rd', 'th'])

/** A token without its place. */
type Reading = Omit<Token, 'at'>

function token(kind: TokenKind, text: string, value?: number): Reading {
  if (kind === 'sign') return { kind, text, stem: text, value }
  return { kind, text, stem: kind === 'word' ? stem(text.toLowerCase()) : `<${kind}>`, value }
}

function isPlaceholder(text: string): boolean {
  return /^(?:[XYZN]|XX+)$/.test(text)
}

function wordToken(text: string, next: string): Reading {
  const value = NUMBER_WORDS.get(text.toLowerCase())
  if (value !== undefined) return token(UNIT_KINDS.get(next) ?? 'count', text, value)
  if (isPlaceholder(text)) return token(next === '%' ? 'percent' : 'placeholder', text)
  return token('word', text)
}

function numberToken(text: string, before: string, after: string): Reading {
  const value = Number(text.replaceAll(',', '').replace(/\.$/, ''))
  if ('$€£¥₹'.includes(before) && before !== '') return token('money', text, value)
  if (ORDINAL.has(after)) return token('sign', text)
  const kind = UNIT_KINDS.get(after)
  if (kind !== undefined) return token(kind, text, value)
  if (/^20[0-9][0-9]$/.test(text)) return token('year', text, value)
  return token('count', text, Number.isFinite(value) ? value * (SCALES.get(after) ?? 1) : 2)
}

function readPiece(pieces: readonly RegExpExecArray[], at: number): Reading {
  const piece = pieces[at]?.[0] ?? ''
  const after = (pieces[at + 1]?.[0] ?? '').toLowerCase()
  if (/^\d[\d.,]*$/.test(piece)) return numberToken(piece, pieces[at - 1]?.[0] ?? '', after === '+' ? (pieces[at + 2]?.[0] ?? '').toLowerCase() : after)
  if (piece === '#') return { kind: 'word', text: piece, stem: stem('number'), value: undefined }
  if (/^[\p{L}\d]/u.test(piece)) return wordToken(piece, after)
  return token('sign', piece)
}

/** A number that is still to be filled in ("{#}", "[N]", "[number]") is a number all the same. */
const BLANK = /[{[<](?:#+|n|x|xx|number)[}\]>]/gi
/** "11 business days" are days. */
const WORKING = /\b(?:business|working|calendar)[ -](?=days?\b|hours?\b)/gi

/** "24/7" counts nothing. */
const ALWAYS = /\b24 ?\/ ?7\b/g

const ADDRESS = /https?:\/\/\S+/g
const MARK_UP = /[`*_~"“”]|#(?! ?of\b)/gi
const HYPHEN = /([\p{L}\d])-(?=\p{L})/gu
/** "KR2:", "[KR 1.2]" */
const LABEL = /^\s*(?:O\d+\.)?(?:\[?KR|KR)\s?\d*(?:\.\d+)*\]?\s*[:.)-]\s*/i

/** As many spaces, so that every word keeps its place. */
function blank(text: string): string {
  return ' '.repeat(text.length)
}

/** Cuts a line into words, numbers and signs; links, mark-up and list numbers are dropped; total and linear for any text. */
export function tokenise(line: string): readonly Token[] {
  const plain = line.slice(0, LONGEST_READ).replace(ADDRESS, blank).replace(BLANK, (text) => ' N'.padEnd(text.length)).replace(WORKING, blank).replace(ALWAYS, blank).replace(MARK_UP, ' ')
    .replace(HYPHEN, '$1 ')
    .replace(LABEL, blank)
  const pieces = [...plain.matchAll(PIECE)]
  return pieces.map((piece, at) => ({ ...readPiece(pieces, at), at: piece.index }))
}
