import { letter } from '../../domain/letter.ts'
import { knownUnit } from '../../domain/unit.ts'
import type { WrittenUnit } from './amount.ts'

/** A unit found behind a number. */
interface FoundUnit {
  readonly unit: WrittenUnit
  readonly factor: number
  readonly length: number
}

const MAGNITUDE = new RegExp(String.raw`^\s?(k|K|thousand|mn|[mM]io\.?|mln|million|M|bn|billion)(?![${letter}\d])`)
const POINTS = new RegExp(String.raw`^\s?(?:pp[ts]?|p\.\s?p\.|%[\s-]?p(?:oin)?ts?|%p(?!\.)|percent(?:age)?[\s-]p(?:oin)?ts?)(?![${letter}\d])`)
/** Of which a hundred are one point. */
const BASIS_POINTS = new RegExp(String.raw`^\s?(?:bps|basis[\s-]points?)(?![${letter}\d])`, 'i')
const PERCENT = new RegExp(String.raw`^\s?(?:%|percent(?![${letter}])|per cent(?![${letter}])|pct(?![${letter}]))`, 'i')
const WORD = new RegExp(String.raw`^[\s-]?([$€£¥₹]|[${letter}µμ°×]+)`)
const PERIOD = new RegExp(String.raw`^\s?(?:\/|per\s|a\s|p\.)\s?(year|yr|y|annum|quarter|month|mo|m|week|wk|w|day|d|hour|h|minute|min|second|sec|s)(?![${letter}\d])`, 'i')
/** `$120k ARR`, `$10k monthly`: how long the amount is for. */
const QUALIFIER = /^\s?(?:of\s|in\s)?(ARR|MRR|annual(?:ly)?|yearly|monthly|quarterly|weekly|p\.?\s?a\.?)(?![A-Za-z\d])/i
const AMBIGUOUS = new RegExp(String.raw`^\s?(m|B|b)(?![${letter}\d])`)

const FACTORS: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, mn: 1e6, mio: 1e6, mln: 1e6, million: 1e6, bn: 1e9, billion: 1e9 }
const CURRENCY_SUFFIX: Readonly<Record<string, number>> = { m: 1e6, B: 1e9, b: 1e9 }

const LONGEST_PHRASE = 60
const MOST_NAMES = 4

/** Words that go on with the sentence instead of naming what is counted. */
const NO_UNIT: ReadonlySet<string> = new Set([
  'a', 'an', 'and', 'are', 'as', 'at', 'be', 'because', 'before', 'better', 'but', 'by', 'can', 'compared', 'decrease', 'drop', 'each', 'expected', 'fewer', 'for', 'from', 'gain', 'growth', 'higher', 'if', 'in',
  'improvement', 'increase', 'is', 'it', 'less', 'lift', 'lower', 'more', 'of', 'on', 'or', 'out', 'over', 'per', 'reduction', 'rise', 'should', 'since', 'so', 'than', 'that', 'the', 'then', 'this', 'to', 'until', 'up',
  'down', 'uplift', 'via', 'vs', 'was', 'we', 'when', 'while', 'will', 'with', 'within', 'faster', 'quicker', 'shorter', 'saved', 'savings', 'extra', 'additional', 'absolute', 'relative', 'total', 'net', 'new', 'instead', 'rather', 'versus', 'currently', 'today', 'now', 'were', 'ideally', 'maybe', 'made', 'thanks',
])

/** Reads magnitude, unit and period behind a number; `currency` is the sign that stood before it. */
export function readUnit(rest: string, currency: string): FoundUnit {
  const basis = currency === '' ? BASIS_POINTS.exec(rest) : null
  if (basis) return { unit: { kind: 'points' }, factor: 0.01, length: basis[0].length }
  const magnitude = MAGNITUDE.exec(rest)
  const suffix = magnitude || currency === '' ? undefined : AMBIGUOUS.exec(rest)
  const taken = magnitude ?? suffix
  const factor = magnitude ? (FACTORS[(magnitude[1] ?? '').toLowerCase().replace('.', '')] ?? 1) : suffix ? (CURRENCY_SUFFIX[suffix[1] ?? ''] ?? 1) : 1
  const start = taken?.[0].length ?? 0
  const { unit, length } = currency === '' ? unitOf(rest.slice(start), taken !== null && taken !== undefined) : withPeriod(currency, rest.slice(start), 0)
  return { unit, factor, length: start + length }
}

function unitOf(rest: string, scaled: boolean): { readonly unit: WrittenUnit; readonly length: number } {
  const points = POINTS.exec(rest.toLowerCase())
  if (points) return { unit: { kind: 'points' }, length: points[0].length }
  const percent = PERCENT.exec(rest)
  if (percent) return { unit: { kind: 'percent' }, length: percent[0].length }
  const ambiguous = scaled ? null : AMBIGUOUS.exec(rest)
  if (ambiguous) return { unit: { kind: 'suffix', suffix: ambiguous[1] === 'm' ? 'm' : 'B' }, length: ambiguous[0].length }
  const word = WORD.exec(rest)
  if (!word) return withoutUnit(rest)
  const name = word[1] ?? ''
  if (knownUnit(name)) return withPeriod(name, rest, word[0].length)
  return NO_UNIT.has(name.toLowerCase()) ? { unit: { kind: 'none' }, length: 0 } : { unit: { kind: 'word', word: name, words: namesOf(rest) }, length: word[0].length }
}

/** The words up to the end of the phrase, one of which may be what the key result counts: `12 active teams`. */
function namesOf(rest: string): readonly string[] {
  const words = (rest.slice(0, LONGEST_PHRASE).split(/[.,;:!?()|\d]/, 1)[0] ?? '').toLowerCase().split(/[\s-]+/).filter((word) => word !== '')
  const end = words.findIndex((word) => NO_UNIT.has(word))
  return words.slice(0, end < 0 ? MOST_NAMES : Math.min(end, MOST_NAMES))
}

function withPeriod(name: string, rest: string, length: number): { readonly unit: WrittenUnit; readonly length: number } {
  const unit = knownUnit(name)
  if (!unit) return { unit: { kind: 'none' }, length }
  const period = unit.kind === 'money' ? (PERIOD.exec(rest.slice(length)) ?? QUALIFIER.exec(rest.slice(length))) : null
  return { unit: { kind: 'unit', unit, period: period?.[1]?.toLowerCase() }, length: length + (period?.[0].length ?? 0) }
}

/** `+120k/yr`, of whatever the key result is measured in. */
function withoutUnit(rest: string): { readonly unit: WrittenUnit; readonly length: number } {
  const period = rest.startsWith('/') || rest.startsWith(' /') ? PERIOD.exec(rest) : null
  return period ? { unit: { kind: 'none', period: period[1]?.toLowerCase() }, length: period[0].length } : { unit: { kind: 'none' }, length: 0 }
}
