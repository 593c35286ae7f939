import { letter } from '../../domain/letter.ts'
import { type Day, parseDay } from '../../domain/day.ts'
import { calendarWeek, type DateSpan, dayIn, monthsUpTo, type Portion } from './date-span.ts'
import { monthNamed } from './month-named.ts'
import { readPortion } from './read-portion.ts'

/** A date found at the start of a text, `length` characters long. `due` is the end of the quarter or cycle that is meant anyway. */
export type FoundDate =
  | { readonly kind: 'day'; readonly day: Day; readonly length: number }
  | { readonly kind: 'due'; readonly length: number }
  | { readonly kind: 'invalid'; readonly why: 'no-such-day' | 'day-or-month' | 'not-a-date' | 'which-day'; readonly length: number }

type Invalid = Extract<FoundDate, { kind: 'invalid' }>['why']
/** A day, a span, the end that is meant anyway, or why it is none; undefined where the text turns out to say something else. */
type Reading = { readonly day: Day } | { readonly span: DateSpan } | 'due' | Invalid | undefined
type Reader = readonly [RegExp, (match: RegExpExecArray, year: number) => Reading]

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const YEAR = String.raw`(?:,?[\s-](?:of\s)?(\d{4})\b|\s?['’](\d{2})(?!\d))?`
const SHORT_YEAR = String.raw`(?:[\s/'’-]{0,2}(?:of\s)?(\d{4}|\d{2})(?!\d))?`
const OTHER_MONTH = `([${letter}]{3,12})`
/** What may stand behind a year that is no amount: "by 2027 in all regions", not "2000 users". */
const GOES_ON = 'in|for|on|at|with|we|and|or|if|when|as|because|through|by|from|to'

const READERS: readonly Reader[] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/, (m) => dayOf(m[1], m[2], m[3])],
  [/^(20\d\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/, (m) => dayOf(m[1], m[2], m[3])],
  [/^(20\d\d)[-\s]?w(\d{1,2})\b/i, (m) => span(calendarWeek(Number(m[1]), Number(m[2])))],
  [/^(?:(?:kw|cw|calendar week|iso week)\s?(\d{1,2})|w(\d\d))\b(?:[\s/,-]{1,2}(?:of\s)?(20\d\d))?/i, (m, year) => span(calendarWeek(yearOf(m[3], year), Number(m[1] ?? m[2])))],
  [/^week\s(\d{1,2})[\s/,-]{1,2}(?:of\s)?(20\d\d)\b/i, (m) => span(calendarWeek(Number(m[2]), Number(m[1])))],
  [/^(\d{4})[-\s/]?q([1-4])\b/i, (m) => span(monthsUpTo(Number(m[1]), Number(m[2]) * 3, 3))],
  [new RegExp(`^q([1-4])\\b${SHORT_YEAR}`, 'i'), (m, year) => span(monthsUpTo(yearOf(m[2], year), Number(m[1]) * 3, 3))],
  [/^(\d{4})[-\s/]?h([12])\b/i, (m) => span(monthsUpTo(Number(m[1]), Number(m[2]) * 6, 6))],
  [new RegExp(`^h([12])\\b${SHORT_YEAR}`, 'i'), (m, year) => span(monthsUpTo(yearOf(m[2], year), Number(m[1]) * 6, 6))],
  [/^(\d{4})[-/](\d{1,2})(?![\d/-])/, (m) => span(monthsUpTo(Number(m[1]), Number(m[2])))],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\.?[\\s-](?:of\\s)?${MONTH}${YEAR}`, 'i'), (m, year) => dayOf(yearOf(m[3] ?? m[4], year), monthOf(m[2]), m[1])],
  [new RegExp(`^${MONTH}\\s?(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)${YEAR}`, 'i'), (m, year) => dayOf(yearOf(m[3] ?? m[4], year), monthOf(m[1]), m[2])],
  [new RegExp(`^${MONTH}${YEAR}`, 'i'), (m, year) => span(monthsUpTo(yearOf(m[2] ?? m[3], year), monthOf(m[1])))],
  [new RegExp(String.raw`^(\d{1,2})(?:\.|er|º)?\s(?:de\s|di\s)?${OTHER_MONTH}\b\.?(?:\s(?:de\s|del\s)?(\d{4})\b)?`, 'i'), (m, year) => ofMonth(monthNamed(m[2] ?? '', m[3] !== undefined), (month) => dayOf(yearOf(m[3], year), month, m[1]))],
  [new RegExp(String.raw`^${OTHER_MONTH}\.?\s(?:de\s)?(20\d\d)\b`, 'i'), (m) => ofMonth(monthNamed(m[1] ?? '', true), (month) => span(monthsUpTo(Number(m[2]), month)))],
  [/^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/, (m) => numericDay(Number(m[1]), Number(m[3]), yearOf(m[4], 0), m[2] === '.')],
  [/^(\d{1,2})\.\s(\d{1,2})\.\s?(\d{4})(?!\d)/, (m) => dayOf(m[3], m[2], m[1])],
  [/^([1-9]|[012]\d|3[01])\.(0[1-9]|1[0-2])\.(?!\d)/, (m, year) => dayOf(year, m[2], m[1])],
  [/^(0?[1-9]|1[0-2])\/(20\d\d)(?![\d/])|^(0[1-9]|1[0-2])\.(20\d\d)(?!\d)/, (m) => span(monthsUpTo(Number(m[2] ?? m[4]), Number(m[1] ?? m[3])))],
  [/^(\d{1,2})\/(\d{1,2})(?![\d/])/, (m, year) => numericDay(Number(m[1]), Number(m[2]), year, false)],
  [/^(?:eoy|year[- ]end|(?:this |the )?year)\b/i, (_, year) => span(monthsUpTo(year, 12, 12))],
  [/^(?:eoq|(?:this |the )?(?:quarter|cycle|period))\b/i, () => 'due'],
  [new RegExp(String.raw`^(20[2-9]\d)(?!\d|[.,]\d|-\w|\s?[%$€£]|[${letter}]|\s(?!(?:${GOES_ON})\b)[${letter}])`, 'i'), (m) => span(monthsUpTo(Number(m[1]), 12, 12))],
  [/^(?:next|this|tomorrow|tonight|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|spring|summer|autumn|fall|winter|easter|christmas|eom|eow|eod|month|week)\b[^,;.()]{0,20}/i, () => 'not-a-date'],
  [/^(?:\d{1,3}|an?|one|two|three|four|five|six)\s(?:days?|weeks?|months?|quarters?|sprints?|years?)\s(?:after|before|later|from (?:now|today))\b[^,;.()]{0,20}/i, () => 'not-a-date'],
  [/^\d{1,2}(?:st|nd|rd|th)(?=\s*(?:$|[,;.)(]))/i, () => 'not-a-date'],
]

/** The date that a text starts with, in the ways people write one; a missing year is that of `today`. */
export function readDate(text: string, today: Day): FoundDate | undefined {
  const start = plainHyphens(text.slice(0, 60))
  const { length, portion } = readPortion(start)
  const rest = start.slice(length)
  const year = Number(today.slice(0, 4))
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(rest)
    const reading = match ? read(match, year) : undefined
    if (match && reading !== undefined) return found(reading, portion ?? 'end', length + match[0].length)
  }
  return undefined
}

/** Typing aids put other hyphens between the parts of a date; each takes the same place. */
export function plainHyphens(text: string): string {
  return text.replace(/[\u2010-\u2015\u2212]/g, '-')
}

function found(reading: Exclude<Reading, undefined>, portion: Portion, length: number): FoundDate {
  if (reading === 'due') return portion === 'end' ? { kind: 'due', length } : { kind: 'invalid', why: 'which-day', length }
  if (typeof reading === 'string') return { kind: 'invalid', why: reading, length }
  const day = 'day' in reading ? reading.day : dayIn(reading.span, portion)
  return day === undefined ? { kind: 'invalid', why: 'which-day', length } : { kind: 'day', day, length }
}

function span(found: DateSpan | undefined): Reading {
  return found === undefined ? 'no-such-day' : { span: found }
}

function ofMonth(month: number | undefined, read: (month: number) => Reading): Reading {
  return month === undefined ? undefined : read(month)
}

function dayOf(year: string | number | undefined, month: string | number | undefined, day: string | number | undefined): Reading {
  const parsed = parseDay([String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'))
  return parsed === undefined ? 'no-such-day' : { day: parsed }
}

/** 31/12 and 12/31 say which number is the month, 03/04 does not; with dots the day comes first everywhere. */
function numericDay(first: number, second: number, year: number, dotted: boolean): Reading {
  if (dotted || first > 12 || first === second) return dayOf(year, second, first)
  return second > 12 ? dayOf(year, first, second) : 'day-or-month'
}

function yearOf(text: string | undefined, fallback: number): number {
  if (text === undefined) return fallback
  return text.length === 2 ? 2000 + Number(text) : Number(text)
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}
