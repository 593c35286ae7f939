import type { ClaimRole } from './claim.ts'

/** What a check needs to know of a claim that the last report counted. */
export interface ReportedClaim {
  /** `owner/name#12`. */
  readonly name: string
  readonly role: ClaimRole
  /** In the key result's unit, weighted by confidence. */
  readonly weighted: number | undefined
}
