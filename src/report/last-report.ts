import type { Day } from '../domain/day.ts'
import type { ReportedClaim } from './reported-claim.ts'

/** What a check needs to know of the report that is committed. */
export interface LastReport {
  readonly cycle: string | undefined
  /** The Monday of the week since which its numbers stand as they are; undefined where it does not say. */
  readonly week: Day | undefined
  /** By key result. */
  readonly claims: ReadonlyMap<string, readonly ReportedClaim[]>
}
