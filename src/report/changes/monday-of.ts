import { addDays, type Day, daysBetween } from '../../domain/day.ts'

/** Some Monday. */
const A_MONDAY = '1970-01-05'

/** The Monday of the week that a day is in. */
export function mondayOf(day: Day): Day {
  return addDays(A_MONDAY, Math.floor(daysBetween(A_MONDAY, day) / 7) * 7)
}
