import { letter } from '../../domain/letter.ts'
import type { Figure } from './amount.ts'
import { mentionsAny } from '../text/mentions-any.ts'
import { numberAt } from './parse-number.ts'
import { readClock, restOfTime } from './read-time.ts'
import { readUnit } from './read-unit.ts'

const LETTER = new RegExp(`[${letter}]`)
const UNIT_FOLLOWS = new RegExp(String.raw`^\s?[%${letter}]`)

const BEFORE = /([+\-−–±＋]?)\s?(US\$|\$|€|£|¥|₹|(?:USD|EUR|GBP|CHF|JPY|INR)\s?)?([+\-−]?)$/
const ORDINAL = /^(?:st|nd|rd|th)\b/i
/** `7-day retention`, `30 days window`: a number that belongs to a name. */
const ATTRIBUTE = /^-(?:day|days|week|month|year|hour|minute|step|page|person|percentile)/i
const SPAN_OF_TIME = /\b(?:within|in|after|over|for|last|next|every|first|past)(?: the)?(?: (?:first|next|last|coming))? \d{1,3} (?:days?|weeks?|months?|quarters?|years?|sprints?)\b/gi
const REFERENCE = /(?:#|\bv|\bversion |\bissue |\bpr |\bday |\bweek |\bphase |\bstep )\d[\d.]*/gi
const TIME_WORDS = ['day', 'week', 'month', 'quarter', 'year', 'sprint']
const REFERENCE_WORDS = ['#', 'v', 'issue ', 'pr ', 'day ', 'week ', 'phase ', 'step ']
/** Nobody states more on one line. */
const MOST_FIGURES = 50
const YEAR = /^(?:19|20)\d\d$/

/** The figures of a line in order; issue numbers, versions, ordinals, years, spans of time and numbers within words are none. */
export function readFigures(line: string): readonly Figure[] {
  const named = mentionsAny(line, TIME_WORDS) ? line.replace(SPAN_OF_TIME, spaces) : line
  const text = mentionsAny(line, REFERENCE_WORDS) ? named.replace(REFERENCE, spaces) : named
  const figures: Figure[] = []
  let at = 0
  while (at < text.length && figures.length < MOST_FIGURES) {
    if (!startsNumber(text, at)) {
      at += 1
      continue
    }
    const figure = figureAt(text, at)
    if (figure) figures.push(figure)
    at = figure?.end ?? skipWord(text, at)
  }
  return figures
}

function spaces(match: string): string {
  return ' '.repeat(match.length)
}

function startsNumber(text: string, at: number): boolean {
  const char = text[at] ?? ''
  const digit = (char >= '0' && char <= '9') || (char === '.' && /\d/.test(text[at + 1] ?? '') && !/\d/.test(text[at - 1] ?? ''))
  const [last = '', before = ''] = [text[at - 1], text[at - 2]]
  return digit && !isOneOf(last, '_#@') || (digit && (last === 'x' || last === 'X') && !isOneOf(before, ''))
    || (digit && last >= 'A' && last <= 'Z' && /(?:USD|EUR|GBP|CHF|JPY|INR)$/.test(text.slice(Math.max(0, at - 3), at)))
}

/** Whether a character is a letter, a digit or one of some others; only letters beyond ASCII cost an expression. */
function isOneOf(char: string, others: string): boolean {
  if (char === '') return false
  if ((char >= '0' && char <= '9') || (char >= 'a' && char <= 'z') || (char >= 'A' && char <= 'Z')) return true
  return others.includes(char) || (char > '\u007f' && LETTER.test(char))
}

function clockAt(text: string, at: number): ReturnType<typeof readClock> {
  return text[at + 1] === ':' || text[at + 2] === ':' ? readClock(text.slice(at, at + 24)) : undefined
}

function figureAt(text: string, at: number): Figure | undefined {
  const clock = clockAt(text, at)
  const number = clock === undefined ? numberAt(text, at) : { value: clock.value, end: at + clock.length, other: undefined }
  // A time of the day is no amount.
  if (!number || (clock !== undefined && clock.unit === undefined)) return undefined
  const share = text[at + 1] === '/' || text[at + 2] === '/' ? fractionAt(text, at) : undefined
  if (share) return share
  const rest = text.slice(number.end, number.end + 60)
  if ((/^[a-z]/i.test(rest) && ORDINAL.test(rest)) || (rest[0] === '-' && ATTRIBUTE.test(rest)) || YEAR.test(text.slice(at, number.end)) && !UNIT_FOLLOWS.test(rest)) return undefined
  const before = BEFORE.exec(text.slice(Math.max(0, at - 7), at))
  const currency = (before?.[2] ?? '').trim()
  const { unit, factor, length, more = 0 } = clock?.unit === undefined ? readWhole(rest, currency) : { unit: { kind: 'unit', unit: clock.unit } as const, factor: 1, length: 0 }
  const start = at - (before?.[0].trimStart().length ?? 0)
  const mark = before?.[1] === '' ? (before[3] ?? '') : (before?.[1] ?? '')
  if (mark === '±') return undefined
  const sign = mark === '' ? undefined : signOf(mark, text, start, before?.[0] ?? '')
  const other = number.other === undefined ? undefined : number.other * factor
  return { value: Number((number.value * factor + more).toPrecision(15)), other, factor, unit, sign, start: sign === undefined ? at - (before?.[2] ?? '').length : start, end: number.end + length }
}

/** A unit with what goes on behind it in a smaller one. */
function readWhole(rest: string, currency: string): ReturnType<typeof readUnit> & { readonly more?: number | undefined } {
  const found = readUnit(rest, currency)
  if (found.unit.kind !== 'unit' || found.unit.unit.kind !== 'duration') return found
  const more = restOfTime(rest.slice(found.length, found.length + 24), found.unit.unit)
  return more === undefined ? found : { ...found, length: found.length + more.length, more: more.value }
}

/** `2/3`, a whole number of parts; `24/7` and dates are none. */
function fractionAt(text: string, at: number): Figure | undefined {
  const match = /^([1-9]\d?)\/([1-9]\d?)(?![\d/.,])/.exec(text.slice(at, at + 6))
  const [parts, whole] = [Number(match?.[1]), Number(match?.[2])]
  if (!match || !(parts < whole)) return undefined
  return { value: (parts / whole) * 100, factor: 1, unit: { kind: 'fraction' }, sign: undefined, start: at, end: at + match[0].length }
}

/** A dash behind a word or number is punctuation; a plus is always meant. */
function signOf(mark: string, text: string, start: number, before: string): '+' | '-' | undefined {
  if (mark === '+' || mark === '＋') return '+'
  const previous = text[start - 1] ?? ''
  if (isOneOf(previous, '%)')) return undefined
  const spaced = /[-−–]\s/.test(before)
  return spaced && text.slice(0, start).trim() !== '' && mark !== '−' ? undefined : '-'
}

function skipWord(text: string, at: number): number {
  let end = at + (clockAt(text, at)?.length ?? 0)
  while (end < text.length && isOneOf(text[end] ?? '', ".,_'’")) end += 1
  return Math.max(end, at + 1)
}
