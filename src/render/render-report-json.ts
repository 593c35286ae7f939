import type { Report } from '../report/report.ts'

/**
 * What changes with the clock alone. It is left out of the data file, which is committed and shall change only when something
 * happened; a reader has it from the dates.
 */
const CLOCK: ReadonlySet<string> = new Set(['today', 'elapsed', 'expected', 'ageInDays'])

/** The report as data: `schemas/report.schema.json` describes it. Every key is always there, null where nothing is known. */
export function renderReportJson(report: Report): string {
  return `${JSON.stringify(report, (key, value: unknown) => plain(key, value), 2)}\n`
}

function plain(key: string, value: unknown): unknown {
  if (CLOCK.has(key)) return undefined
  if (value === undefined) return null
  // A number that is none would be printed as null by accident; here it is so on purpose.
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}
