import type { Day } from '../domain/day.ts'
import type { Attention } from './attention/attention.ts'
import type { InitiativeReport } from './initiative-report.ts'
import type { Load } from './load.ts'
import type { ObjectiveReport } from './objective-report.ts'
import type { Portfolio } from './portfolio.ts'
import type { Summary } from './summary.ts'

/** The version of the report's shape; it changes when a reader of the data would have to. */
export const reportSchema = 'throughline/report@1'

/** The cycle that a report speaks about. */
export interface CycleReport {
  readonly id: string
  readonly start: Day
  readonly end: Day
  readonly phase: 'future' | 'active' | 'closed'
  /** The share of its days that is over, 0 to 1. */
  readonly elapsed: number
  /** The week that today falls in, from 1, of `weeks`; 0 before the cycle, `weeks` after it. */
  readonly week: number
  readonly weeks: number
  readonly file: string
}

/** Everything that there is to say about one cycle on one day; every format reads this value and nothing else. */
export interface Report {
  readonly schema: typeof reportSchema
  readonly repository: string
  readonly today: Day
  /** Undefined when there is no cycle at all. */
  readonly cycle: CycleReport | undefined
  readonly summary: Summary
  readonly objectives: readonly ObjectiveReport[]
  readonly attention: readonly Attention[]
  readonly portfolio: Portfolio
  readonly load: readonly Load[]
  /** Every initiative once, by repository and number. */
  readonly initiatives: readonly InitiativeReport[]
}
