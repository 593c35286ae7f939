import type { Day } from '../domain/day.ts'
import { dayInText } from '../okrs/day-in-text.ts'
import { shownValue } from '../okrs/shown-value.ts'
import type { MetricProblem, MetricReading, MetricValue } from '../ports/metric-reading.ts'
import { dayOfCell } from './day-of-cell.ts'
import { isGrouped, numberOfCell } from './number-of-cell.ts'

/** The two cells of a row that matter. */
export interface MetricRow {
  readonly kind: 'row'
  readonly date: string
  readonly value: string
  /** For people: `line 3`, `entry 2`. */
  readonly where: string
  readonly line?: number | undefined
}

/** What programs write where a value is unknown. */
const BLANK: ReadonlySet<string> = new Set(['', '-', '–', '—', 'n/a', '#n/a', 'na', 'nan', 'null', 'none', 'undefined'])

/** The values of rows, oldest first; of several on one day the last one, and none for a row in which a cell is blank. The first problem ends the reading. */
export function valuesOfRows(rows: Iterable<MetricRow | MetricProblem>): MetricReading {
  const byDay = new Map<Day, number>()
  for (const row of rows) {
    if (row.kind === 'problem') return row
    if (isBlank(row.date) || isBlank(row.value)) continue
    const entry = readRow(row)
    if ('kind' in entry) return entry
    byDay.set(entry.date, entry.value)
  }
  return { kind: 'values', values: [...byDay].map(([date, value]) => ({ date, value })).sort((a, b) => (a.date < b.date ? -1 : 1)) }
}

function isBlank(cell: string): boolean {
  return cell.length < 20 && BLANK.has(cell.trim().toLowerCase())
}

function readRow(row: MetricRow): MetricValue | MetricProblem {
  const date = dayOfCell(row.date)
  if (date === undefined) return dateInvalid(row)
  const value = numberOfCell(row.value)
  return value === undefined ? numberInvalid(row) : { date, value }
}

function dateInvalid(row: MetricRow): MetricProblem {
  const found = shownValue(row.date)
  return {
    kind: 'problem',
    code: 'metric-date-invalid',
    message: `"${found}" in ${row.where} is no date that reads the same everywhere.`,
    found,
    expected: 'a day (2026-10-12), a week (2026-W42), a month (2026-10) or a date and time (2026-10-12T08:00:00Z)',
    example: dayInText(row.date.trim()) ?? '2026-10-12',
    line: row.line,
  }
}

function numberInvalid(row: MetricRow): MetricProblem {
  const found = shownValue(row.value)
  const grouped = isGrouped(row.value)
  return {
    kind: 'problem',
    code: 'metric-number-invalid',
    message: grouped ? `"${found}" in ${row.where} can be read in two ways; write numbers without separators of thousands.` : `"${found}" in ${row.where} is no number.`,
    found,
    expected: 'a number without separators of thousands and without a unit; a percent sign may follow',
    example: grouped ? row.value.replaceAll(/[^\d+-]/g, '').slice(0, 40) : '42.5',
    line: row.line,
  }
}
