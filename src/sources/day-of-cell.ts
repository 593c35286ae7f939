import { addDays, type Day, parseDay } from '../domain/day.ts'

const LONGEST = 40
const DATE_TIME = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}[\d:.,]{0,16} ?(?:Z|UTC|[+-]\d{2}:?\d{2})?$/
const WEEK = /^(\d{4})-?W(\d{1,2})(?:-([1-7]))?$/
const MONTH = /^\d{4}-\d{2}$/

/**
 * The day that a cell names: an ISO day, date-time (its day as written, whatever the zone), week (its Monday) or month (its first).
 * Undefined for anything else, since 3/4/2026 is another day in every country.
 */
export function dayOfCell(cell: string): Day | undefined {
  const text = cell.trim().toUpperCase()
  if (text.length > LONGEST) return undefined
  if (MONTH.test(text)) return parseDay(`${text}-01`)
  const week = WEEK.exec(text)
  if (week !== null) return dayOfWeek(week[1] ?? '', Number(week[2]), Number(week[3] ?? 1))
  return parseDay(DATE_TIME.exec(text)?.[1] ?? text)
}

/** Week 1 of a year is the one that holds the fourth of January; a week belongs to the year that holds its Thursday. */
function dayOfWeek(year: string, week: number, weekday: number): Day | undefined {
  const fourth = `${year}-01-04`
  const sinceMonday = (new Date(`${fourth}T00:00:00Z`).getUTCDay() + 6) % 7
  const monday = addDays(fourth, 7 * (week - 1) - sinceMonday)
  return addDays(monday, 3).startsWith(`${year}-`) ? parseDay(addDays(monday, weekday - 1)) : undefined
}
