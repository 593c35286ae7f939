import { itemName } from '../domain/item.ts'
import type { Claim, ClaimRole } from './claim.ts'
import type { Report } from './report.ts'

/** What a check needs to know of a claim that the last report counted. */
export interface ReportedClaim {
  /** `owner/name#12`. */
  readonly name: string
  readonly role: ClaimRole
  /** In the key result's unit, weighted by confidence. */
  readonly weighted: number | undefined
}

/** The claims of a report, by key result. */
export function reportedClaims(report: Report): ReadonlyMap<string, readonly ReportedClaim[]> {
  const keyResults = report.objectives.flatMap((objective) => objective.keyResults)
  return new Map(keyResults.map(({ id, claims }) => [id, claims.map(toReported)]))
}

function toReported({ item, role, weighted }: Claim): ReportedClaim {
  return { name: itemName(item), role, weighted }
}
