import { letter } from '../../domain/letter.ts'
import { addDays, type Day, parseDay } from '../../domain/day.ts'

/** A date found at the start of a text, `length` characters long. `due` is the end of the quarter or cycle that is meant anyway. */
export type FoundDate =
  | { readonly kind: 'day'; readonly day: Day; readonly length: number }
  | { readonly kind: 'due'; readonly length: number }
  | { readonly kind: 'invalid'; readonly why: 'no-such-day' | 'day-or-month' | 'not-a-date'; readonly length: number }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'

type Reader = readonly [RegExp, (match: RegExpExecArray, year: number) => Omit<Extract<FoundDate, { kind: 'day' }>, 'length'> | Omit<Extract<FoundDate, { kind: 'due' }>, 'length'> | Omit<Extract<FoundDate, { kind: 'invalid' }>, 'length'>]

const READERS: readonly Reader[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/, (m) => dayIn(Number(m[1]), Number(m[2]), Number(m[3]))],
  [/^(\d{4})[-\s/]?q([1-4])\b/i, (m) => monthEnd(Number(m[1]), Number(m[2]) * 3)],
  [/^q([1-4])\b(?:[\s/'’-]{0,2}(\d{4}|\d{2})(?!\d))?/i, (m, year) => monthEnd(yearOf(m[2], year), Number(m[1]) * 3)],
  [/^(\d{4})[-\s/]?h([12])\b/i, (m) => monthEnd(Number(m[1]), Number(m[2]) * 6)],
  [/^h([12])\b(?:[\s/'’-]{0,2}(\d{4}|\d{2})(?!\d))?/i, (m, year) => monthEnd(yearOf(m[2], year), Number(m[1]) * 6)],
  [/^(\d{4})[-/](\d{1,2})(?![\d/-])/, (m) => monthEnd(Number(m[1]), Number(m[2]))],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-](?:of\\s)?${MONTH}(?:,?[\\s-](\\d{4})\\b)?`, 'i'), (m, year) => dayIn(yearOf(m[3], year), monthOf(m[2]), Number(m[1]))],
  [new RegExp(`^${MONTH}\\s?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s(\\d{4})\\b)?`, 'i'), (m, year) => dayIn(yearOf(m[3], year), monthOf(m[1]), Number(m[2]))],
  [new RegExp(`^${MONTH}(?:,?[\\s-](\\d{4})\\b)?`, 'i'), (m, year) => monthEnd(yearOf(m[2], year), monthOf(m[1]))],
  [/^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/, (m) => numericDay(Number(m[1]), Number(m[3]), yearOf(m[4], 0), m[2] === '.')],
  [/^(\d{1,2})\/(\d{1,2})(?![\d/])/, (m, year) => numericDay(Number(m[1]), Number(m[2]), year, false)],
  [/^(?:eoy|year[- ]end|(?:this |the )?year)\b/i, (_, year) => monthEnd(year, 12)],
  [/^(?:eoq|(?:this |the )?(?:quarter|cycle|period))\b/i, () => ({ kind: 'due' })],
  [new RegExp(String.raw`^(20[2-9]\d)(?![\d.,]|\s?[%$€£]|\s?[${letter}])`), (m) => monthEnd(Number(m[1]), 12)],
  [/^(?:next|this|tomorrow|tonight|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|spring|summer|autumn|fall|winter|easter|christmas|month|week)\b[^,;.()]{0,20}/i, () => ({ kind: 'invalid', why: 'not-a-date' })],
]
const PREFIX = /^(?:(?:the\s)?(?:very\s)?(?:end|close)\s(?:of\s)?(?:the\s)?|the\s|early\s|late\s|around\s|about\s|mid[- ]|start of\s|beginning of\s)+/i

/** The date that a text starts with, in the ways people write one; a missing year is that of `today`. */
export function readDate(text: string, today: Day): FoundDate | undefined {
  const start = text.slice(0, 60)
  const prefix = /^\d/.test(start) ? '' : (PREFIX.exec(start)?.[0] ?? '')
  const rest = start.slice(prefix.length)
  const year = Number(today.slice(0, 4))
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(rest)
    if (match) return { ...read(match, year), length: prefix.length + match[0].length }
  }
  return undefined
}

type Reading = ReturnType<Reader[1]>

function dayIn(year: number, month: number, day: number): Reading {
  const found = parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
  return found === undefined ? { kind: 'invalid', why: 'no-such-day' } : { kind: 'day', day: found }
}

function monthEnd(year: number, month: number): Reading {
  const next = parseDay(month === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(month + 1, 2)}-01`)
  return next === undefined || month < 1 ? { kind: 'invalid', why: 'no-such-day' } : { kind: 'day', day: addDays(next, -1) }
}

/** 31/12 and 12/31 say which number is the month, 03/04 does not; with dots the day comes first everywhere. */
function numericDay(first: number, second: number, year: number, dotted: boolean): Reading {
  if (dotted || first > 12 || first === second) return dayIn(year, second, first)
  return second > 12 ? dayIn(year, first, second) : { kind: 'invalid', why: 'day-or-month' }
}

function yearOf(text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
