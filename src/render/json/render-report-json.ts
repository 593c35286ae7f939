import type { Report } from '../../report/report.ts'
import { jsonLines } from '../format/json-lines.ts'

/**
 * What changes with the clock alone. It is left out of the data file, which is committed and shall change only when something
 * happened; a reader has it from the dates.
 */
const CLOCK: ReadonlySet<string> = new Set(['today', 'elapsed', 'expected', 'ageInDays', 'owed'])

/** Records that stand on one line each. */
const RECORDS: ReadonlySet<string> = new Set([
  'unit', 'lastCheckIn', 'checkIns', 'guardrails', 'awaited', 'measured', 'claims', 'largestGap', 'statuses', 'attention', 'verdicts', 'stages', 'placements', 'load', 'initiatives',
  'trend', 'forecast', 'revisions', 'forecasts', 'decisions', 'entries', 'points', 'quadrants', 'cut', 'sizes', 'kinds', 'debt', 'groups', 'dependencies', 'reviews', 'overall', 'teams', 'waiting',
  'agenda', 'findings',
])

/**
 * The report as data: `schemas/report.schema.json` describes it. Every key is always there, null where nothing is known, but for
 * `findings`, which are where there are any. `files` are
 * the paths that the report stands in, so that a later one knows which files of its own it needs no more.
 */
export function renderReportJson(report: Report, files: readonly string[] = []): string {
  return `${jsonLines({ ...report, files: [...files].sort() }, RECORDS, timeless)}\n`
}

function timeless(key: string, value: unknown): unknown {
  if (CLOCK.has(key)) return undefined
  if (value === undefined) return null
  // A number that is none is unknown, too.
  return typeof value === 'number' && !Number.isFinite(value) ? null : value
}
