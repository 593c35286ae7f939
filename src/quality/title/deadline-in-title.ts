import type { Cycle } from '../../domain/cycle.ts'
import { addDays, type Day, parseDay } from '../../domain/day.ts'

/** By when a title says that it shall be true; the day only where it is beyond doubt which one is meant. */
interface TitleDeadline {
  /** As written: `by end of March`. */
  readonly text: string
  readonly day?: Day | undefined
}

const LEAD = /\b(by|until|till|before)\s/gi
const PREFIX = /^(?:the\s)?(?:(?:very\s)?end\s(?:of\s)?|mid[-\s]|early\s|late\s|start\sof\s|beginning\sof\s)?(?:the\s)?/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const YEAR = '(?:,?\\s(20\\d\\d)\\b)?'

/** The last day of what a match means; undefined where nobody can say. */
type Meaning = (match: RegExpExecArray, cycle: Cycle) => Day | undefined

const READERS: readonly (readonly [RegExp, Meaning])[] = [
  [/^(20\d\d-\d\d-\d\d)(?!\d)/, ([, day = '']) => parseDay(day)],
  [/^Q([1-4])\b(?:[\s/'’-]{1,2}(20\d\d)\b)?/i, ([, quarter, year], cycle) => quarterEnd(Number(quarter), year, cycle)],
  [/^(20\d\d)[-\s/]?Q([1-4])\b/i, ([, year, quarter], cycle) => quarterEnd(Number(quarter), year, cycle)],
  [new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?${MONTH}${YEAR}`, 'i'), ([, date, month, year], cycle) => inYear(year, cycle, (written) => dayOfMonth(written, month, Number(date)))],
  [new RegExp(`^${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d%])${YEAR}`, 'i'), ([, month, date, year], cycle) => inYear(year, cycle, (written) => dayOfMonth(written, month, Number(date)))],
  [new RegExp(`^${MONTH}${YEAR}`, 'i'), ([, month, year], cycle) => inYear(year, cycle, (written) => monthEnd(written, monthOf(month)))],
  [/^(20\d\d)(?=\s{0,3}(?:$|[.,;:)–—]))/, ([, year]) => `${year}-12-31`],
  [/^(?:EO[YQM]|(?:this\s|next\s)?(?:year|quarter|cycle|period|month|week)|H[12]|FY\s?'?\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})\b/i, () => undefined],
]

/** The deadline that a title names, read within the cycle that it stands in: `by end 2025`, `by 15 March`, `until the end of the quarter`. */
export function deadlineInTitle(title: string, cycle: Cycle): TitleDeadline | undefined {
  for (const lead of title.slice(0, LONGEST).matchAll(LEAD)) {
    const start = lead.index + lead[0].length
    const prefix = PREFIX.exec(title.slice(start, start + 40))?.[0] ?? ''
    const rest = title.slice(start + prefix.length, start + prefix.length + 40)
    for (const [pattern, meaning] of READERS) {
      const match = pattern.exec(rest)
      if (match === null) continue
      const text = title.slice(lead.index, start + prefix.length + match[0].length)
      // What comes before a month or quarter may lie in the one before it.
      return { text, day: lead[1]?.toLowerCase() === 'before' ? undefined : meaning(match, cycle) }
    }
  }
  return undefined
}

const LONGEST = 500

/** The day in the year that is written, or else the first such day that is not over when the cycle begins. */
function inYear(year: string | undefined, { start }: Cycle, read: (year: number) => Day | undefined): Day | undefined {
  if (year !== undefined) return read(Number(year))
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

function monthEnd(year: number, month: number): Day {
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`
  return addDays(next, -1)
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}
