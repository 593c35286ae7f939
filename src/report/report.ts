import type { Day } from '../domain/day.ts'
import type { QualityFinding } from '../domain/quality-finding.ts'
import type { Attention } from './attention/attention.ts'
import type { ChangeLog } from './changes/change.ts'
import type { ExecutiveSummary } from './executive-summary.ts'
import type { InitiativeReport } from './initiative-report.ts'
import type { Load } from './load.ts'
import type { ObjectiveReport } from './objective-report.ts'
import type { Portfolio } from './portfolio/portfolio.ts'
import type { ReportReading } from './report-reading.ts'
import type { reportSchema } from './report-schema.ts'
import type { Calibration } from './review/calibration.ts'
import type { OutcomeReview } from './review/outcome-review.ts'
import type { Summary } from './summary.ts'
import type { Waiting } from './sync/waiting.ts'
import type { WeeklySync } from './sync/weekly-sync.ts'

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
  /** Where the report is about many repositories: how much of them it has read. */
  readonly reading: ReportReading | undefined
  readonly today: Day
  /** Undefined when there is no cycle at all. */
  readonly cycle: CycleReport | undefined
  readonly summary: Summary
  readonly executive: ExecutiveSummary
  readonly changes: ChangeLog
  readonly objectives: readonly ObjectiveReport[]
  readonly attention: readonly Attention[]
  readonly portfolio: Portfolio
  readonly load: readonly Load[]
  /** Everything that shipped: what was expected of it, and what was measured. */
  readonly reviews: readonly OutcomeReview[]
  readonly calibration: Calibration
  readonly waiting: readonly Waiting[]
  readonly sync: WeeklySync
  /** Every initiative once, by repository and number. */
  readonly initiatives: readonly InitiativeReport[]
  /** Those on the cycle as a whole; absent without any. */
  readonly findings?: readonly QualityFinding[]
}
