import { cleanText } from '../clean-text.ts'

/** What may stand in a cell; undefined leaves it empty. */
export type CsvValue = string | number | boolean | undefined

const LONGEST_TEXT = 1000
/** What makes a spreadsheet take a text for a formula, also written wide. */
const FORMULA = /^[=+\-@＝＋－＠]/
/** What nothing has to be done to, which is most of a large table. */
const PLAIN = /^[A-Za-z0-9][\w .:/#()[\]-]{0,200}$/
const SPECIAL = /[",\r\n;\t]/

/** A value as a cell after RFC 4180. A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers stay numbers. */
export function csvCell(value: CsvValue): string {
  if (value === undefined) return ''
  if (typeof value !== 'string') return typeof value === 'number' && !Number.isFinite(value) ? '' : String(value)
  if (PLAIN.test(value) && !/ {2}| $/.test(value)) return value
  const text = cleanText(value, LONGEST_TEXT)
  const inert = FORMULA.test(text) ? `'${text}` : text
  return SPECIAL.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert
}

/** A record with its line end: that of a repository's files, since git would change the one of RFC 4180 and every reader takes both. */
export function csvRecord(values: readonly CsvValue[]): string {
  return `${values.map(csvCell).join(',')}\n`
}
