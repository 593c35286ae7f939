import { itemName } from '../../src/domain/item.ts'
import type { Report } from '../../src/report/report.ts'
import type { ReportedClaim } from '../../src/report/reported-claim.ts'

/** The claims of a report by key result, as its data should tell them to a check. */
export function reportedClaims(report: Report): ReadonlyMap<string, readonly ReportedClaim[]> {
  const keyResults = report.objectives.flatMap((objective) => objective.keyResults)
  return new Map(keyResults.map(({ id, claims }) => [id, claims.map(({ item, role, weighted }) => ({ name: itemName(item), role, weighted }))]))
}
