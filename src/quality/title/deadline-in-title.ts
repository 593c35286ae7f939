import type { Cycle } from '../../domain/cycle.ts'
import { addDays, type Day, parseDay } from '../../domain/day.ts'
import { NUMBER_WORDS } from '../words/number-words.ts'

/** By when a title says that it shall be true; the day only where it is beyond doubt which one is meant. */
interface TitleDeadline {
  /** As written: `by end of March`. */
  readonly text: string
  readonly day?: Day | undefined
}

const LEAD = /\b(by|until|till|before)\s/gi
/** The cycle itself under another name. */
const SPAN = /\b(?:(?:within|in|during|over|for)\s)?(?:(?:this|the\scurrent)\s(?:quarter|year|cycle|period)|(?:within|in|during|over)\s(?:the\s(?:quarter|year|cycle|period)|Q[1-4]))\b/i
const PREFIX = /^(?:(?:the|our)\s)?(?:(?:very\s)?end[-\s](?:of\s)?|mid[-\s]|early\s|late\s|(?:start|beginning|close|middle)\sof\s)?(?:the\s)?/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const PERIOD = '(?:week|wk|month|day|year|quarter|sprint|season|phase|batch|term|semester)'
const YEAR = '(?:,?\\s(20\\d\\d|[\'’‘]\\d\\d)\\b)?'

/** What may come behind a month that is a deadline. */
const FOLLOWERS = '(?:and|or|at|among|for|from|in|of|with|across|through|without|while|to|on|per|by|as|so|than|via|within|after|this|latest|the|instead|compared|while)\\b'
/** "Customers acquired by Q1 who renew": the day says which customers. */
const CLAUSE = /^\s(?:who|that|which|and\sstill)\b/i

/** The last day of what a match means; undefined where nobody can say. */
type Meaning = (match: RegExpExecArray, cycle: Cycle) => Day | undefined

const READERS: readonly (readonly [RegExp, Meaning])[] = [
  [/^(20\d\d-\d\d-\d\d)(?!\d)/, ([, day = '']) => parseDay(day)],
  [/^Q([1-4])\b(?:[\s/'’-]{1,2}(20\d\d)\b)?/i, ([, quarter, year], cycle) => quarterEnd(Number(quarter), year, cycle)],
  [/^(20\d\d)[-\s/]?Q([1-4])\b/i, ([, year, quarter], cycle) => quarterEnd(Number(quarter), year, cycle)],
  [/^([1-4])Q\b(?:\s(20\d\d)\b)?/i, ([, quarter, year], cycle) => quarterEnd(Number(quarter), year, cycle)],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}${YEAR}`, 'i'), ([, date, month, year], cycle) => inYear(year, cycle, (written) => dayOfMonth(written, month, Number(date)))],
  [new RegExp(`^${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%])${YEAR}`, 'i'), ([, month, date, year], cycle) => inYear(year, cycle, (written) => dayOfMonth(written, month, Number(date)))],
  // "Bookings by May festival guests" are no deadline.
  [new RegExp(`^${MONTH}${YEAR}(?!\\s(?!${FOLLOWERS})\\p{L})`, 'iu'), ([, month, year], cycle) => inYear(year, cycle, (written) => monthEnd(written, monthOf(month)))],
  [/^(20\d\d)(?=\s{0,3}(?:$|[.,;:)–—]))/, ([, year]) => `${year}-12-31`],
  [/^(\d{1,2})([./])(\d{1,2})\2(20\d\d)(?!\d)/, ([, first, mark, second, year]) => writtenDay(Number(first), mark === '.', Number(second), year)],
  // A week of somebody's own count: "week 6", "year two", "the second month".
  [new RegExp(`^${PERIOD}\\s(?:\\d{1,2}|${[...NUMBER_WORDS.keys()].join('|')})\\b`, 'i'), () => undefined],
  [new RegExp(`^(?:\\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|last|final)\\s${PERIOD}\\b(?!\\s(?:students?|pupils?))(?:\\sof\\s${MONTH}${YEAR})?`, 'i'), () => undefined],
  [/^(?:(?:fiscal|financial|school|academic|calendar)\syear|(?:this\s|next\s)?(?:semester|trimester|term|season|sprint))\b/i, () => undefined],
  [/^(?:EO[YQM]|christmas|xmas|easter|thanksgiving|spring|summer|autumn|fall|winter|(?:this\s|next\s)?(?:year|quarter|cycle|period|month|week)(?:[-\s]end)?|H[12]|FY\s?'?\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})\b/i, () => undefined],
]

/** A deadline in a title's words, and what it means once the cycle is known. */
interface WrittenDeadline {
  readonly text: string
  readonly mean?: ((cycle: Cycle) => Day | undefined) | undefined
}

function writtenDeadline(title: string): WrittenDeadline | undefined {
  for (const lead of title.slice(0, LONGEST).matchAll(LEAD)) {
    const start = lead.index + lead[0].length
    const prefix = PREFIX.exec(title.slice(start, start + 40))?.[0] ?? ''
    const rest = title.slice(start + prefix.length, start + prefix.length + 40)
    for (const [pattern, meaning] of READERS) {
      const match = pattern.exec(rest)
      if (match === null || CLAUSE.test(rest.slice(match[0].length))) continue
      const text = title.slice(lead.index, start + prefix.length + match[0].length)
      // What comes before a month or quarter may lie in the one before it.
      return { text, mean: lead[1]?.toLowerCase() === 'before' ? undefined : (cycle) => meaning(match, cycle) }
    }
  }
  const span = SPAN.exec(title.slice(0, LONGEST))?.[0]
  return span === undefined ? undefined : { text: span }
}

/** The deadline that a title names, in its own words and with the small word before it. */
export function deadlineWords(title: string): string | undefined {
  return writtenDeadline(title)?.text
}

/** The deadline that a title names, read within the cycle that it stands in: `by end 2025`, `by 15 March`, `until the end of the quarter`. */
export function deadlineInTitle(title: string, cycle: Cycle): TitleDeadline | undefined {
  const found = writtenDeadline(title)
  if (found === undefined) return undefined
  return found.mean === undefined ? { text: found.text } : { text: found.text, day: found.mean(cycle) }
}

const LONGEST = 500

/** The day in the year that is written, or else the first such day that is not over when the cycle begins. */
function inYear(year: string | undefined, { start }: Cycle, read: (year: number) => Day | undefined): Day | undefined {
  if (year !== undefined) return read(year.startsWith('20') ? Number(year) : 2000 + Number(year.slice(1)))
  const first = Number(start.slice(0, 4))
  const day = read(first)
  return day !== undefined && day < start ? read(first + 1) : day
}

/** Quarters of a company's own year are known by the cycle that bears their name. */
function quarterEnd(quarter: number, year: string | undefined, cycle: Cycle): Day | undefined {
  const isThis = new RegExp(`(?:^|[^a-z0-9])q${quarter}(?:$|[^a-z0-9])`, 'i').test(cycle.id) && (year === undefined || cycle.id.includes(year))
  return isThis ? cycle.end : inYear(year, cycle, (written) => monthEnd(written, quarter * 3))
}

function dayOfMonth(year: number, month: string | undefined, date: number): Day | undefined {
  return parseDay(`${year}-${String(monthOf(month)).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
}

/** `31.03.2027` begins with the day, and so does `31/03/2027`; of `03/04/2027` nobody knows. */
function writtenDay(first: number, isDayFirst: boolean, second: number, year: string | undefined): Day | undefined {
  if (!isDayFirst && first <= 12 && second <= 12 && first !== second) return undefined
  const [date, month] = isDayFirst || first > 12 ? [first, second] : [second, first]
  return parseDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`)
}

function monthEnd(year: number, month: number): Day {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
  return addDays(next, -1)
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}
