import { isOver } from '../../report/is-over.ts'
import type { Report } from '../../report/report.ts'
import type { Status } from '../../report/status.ts'
import type { Language, StatusWords } from './language.ts'

/** What the statuses of a report are called: where a running cycle is going, and what came of one that is over. */
export function statusesOf(report: Report, { statuses, grades }: Language): Readonly<Record<Status, StatusWords>> {
  return isOver(report) ? grades : statuses
}

const GRADES: readonly Status[] = ['achieved', 'at-risk', 'off-track', 'no-data', 'learning']

/** The statuses that key results of the report may have. */
export function possibleStatuses(report: Report, language: Language): readonly StatusWords[] {
  return isOver(report) ? GRADES.map((status) => language.grades[status]) : Object.values(language.statuses)
}
