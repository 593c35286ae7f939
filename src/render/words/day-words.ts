import type { Day } from '../../domain/day.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** A day as people write it, `12 Oct 2026`; without the year where it is that of `near`. */
export function dayWords(day: Day, near?: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const name = MONTHS[Number(month) - 1] ?? month
  const short = `${Number(date)} ${name}`
  return near?.startsWith(`${year}-`) === true ? short : `${short} ${year}`
}
