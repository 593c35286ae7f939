import { itemName } from '../../src/domain/item.ts'
import type { Report } from '../../src/report/report.ts'
import type { LastReport } from '../../src/report/last-report.ts'

/** What of a report its data should tell to a check. */
export function lastReportOf(report: Report): LastReport {
  const keyResults = report.objectives.flatMap((objective) => objective.keyResults)
  const claims = new Map(keyResults.map((keyResult) => [keyResult.id, keyResult.claims.map(({ item, role, weighted }) => ({ name: itemName(item), role, weighted }))]))
  return { cycle: report.cycle?.id, week: report.changes.week, claims }
}
