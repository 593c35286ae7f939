import { type Day, parseDay } from '../domain/day.ts'

/** The day that was probably meant by `2026/10/1` or a time stamp; orders of day and month that could be mistaken give none. */
export function dayInText(text: string): Day | undefined {
  const match = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?!\d)/.exec(text)
  if (!match) return undefined
  const [, year = '', month = '', day = ''] = match
  return parseDay(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}
