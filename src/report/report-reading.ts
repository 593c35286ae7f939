import type { Day } from '../domain/day.ts'

/** How much of the company's work a report over many repositories has read. */
export interface ReportReading {
  /** Repositories that were read, or that show no initiative. */
  readonly repositories: number
  /** Repositories of more limited view than the report's own: nothing of them is read. */
  readonly withheld: number
  /** Repositories that the settings name and the token cannot see. */
  readonly unseen: number
  /** Repositories with initiatives that are still to be read, for want of requests. */
  readonly pending: number
  /** When everything was last read from the beginning; undefined while something is pending. */
  readonly completeOn: Day | undefined
}
