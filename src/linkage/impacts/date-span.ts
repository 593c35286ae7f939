import { addDays, type Day, daysBetween, parseDay } from '../../domain/day.ts'

/** A month, a quarter, a week and the like, from its first day to its last. */
export interface DateSpan {
  readonly from: Day
  readonly to: Day
  readonly of: 'week' | 'month' | 'longer'
}

/** Which part of a span somebody names; none means its end. */
export type Portion = 'end' | 'start' | 'early' | 'middle' | 'first-week'

const DAYS_OF_WEEK = 7
const MID_MONTH = 14
const EARLY_IN_MONTH = 9

/** The span of `months` months that ends with `month`; undefined where the calendar has none. */
export function monthsUpTo(year: number, month: number, months = 1): DateSpan | undefined {
  const [from, next] = [firstOf(year, month - months + 1), month === 12 ? firstOf(year + 1, 1) : firstOf(year, month + 1)]
  return from === undefined || next === undefined || month < 1 ? undefined : { from, to: addDays(next, -1), of: months === 1 ? 'month' : 'longer' }
}

/** The week of a year by ISO 8601, which begins on a Monday; week 1 is that of 4 January. */
export function calendarWeek(year: number, week: number): DateSpan | undefined {
  const fourth = parseDay(`${pad(year, 4)}-01-04`)
  if (fourth === undefined || week < 1) return undefined
  const monday = addDays(fourth, -((new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % DAYS_OF_WEEK) + (week - 1) * DAYS_OF_WEEK)
  // Its Thursday says to which year a week belongs.
  return addDays(monday, 3).startsWith(pad(year, 4)) ? { from: monday, to: addDays(monday, 6), of: 'week' } : undefined
}

/** The day by which a portion of a span is over; undefined where people mean different days by it. */
export function dayIn({ from, to, of }: DateSpan, portion: Portion): Day | undefined {
  switch (portion) {
    case 'end': return to
    case 'start': return from
    case 'first-week': return of === 'week' ? undefined : addDays(from, DAYS_OF_WEEK - 1)
    case 'middle': return of === 'month' ? addDays(from, MID_MONTH) : of === 'week' ? undefined : addDays(from, Math.floor((daysBetween(from, to) + 1) / 2) - 1)
    case 'early': return of === 'month' ? addDays(from, EARLY_IN_MONTH) : undefined
  }
}

function firstOf(year: number, month: number): Day | undefined {
  return parseDay(`${pad(year, 4)}-${pad(month, 2)}-01`)
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
