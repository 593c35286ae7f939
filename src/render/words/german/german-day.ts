import type { Day } from '../../../domain/day.ts'

const MONTHS = ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'] as const

/** A day in German, `12. Okt. 2026`; without the year where it is that of `near`. */
export function germanDay(day: Day, near?: Day): string {
  const [year = '', month = '', date = ''] = day.split('-')
  const short = `${Number(date)}. ${MONTHS[Number(month) - 1] ?? month}`
  return near?.startsWith(`${year}-`) === true ? short : `${short} ${year}`
}
