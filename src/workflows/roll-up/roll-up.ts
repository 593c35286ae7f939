import type { Item } from '../../domain/item.ts'
import type { Visibility } from '../../ports/portfolio-source.ts'
import type { ReportReading } from '../../report/report-reading.ts'
import type { PortfolioState } from './portfolio-state.ts'

/** The initiatives of many repositories, and what the next reading can go on from. */
export interface RollUp {
  /** By repository and number. */
  readonly items: readonly Item[]
  readonly reading: ReportReading
  readonly state: PortfolioState
  /** Whatever the report's readers may see. */
  readonly visibilities: readonly Visibility[]
  readonly requests: number
}
