import type { CheckIn } from '../domain/check-in.ts'
import type { Day } from '../domain/day.ts'
import type { Guardrail } from '../domain/guardrail.ts'
import type { QualityFinding } from '../domain/quality-finding.ts'
import type { Stage } from '../domain/stage.ts'
import type { Unit } from '../domain/unit.ts'
import type { CheckInReport } from './check-in-report.ts'
import type { Claim } from './claim.ts'
import type { Coverage } from './coverage.ts'
import type { Forecast } from './forecast/forecast.ts'
import type { Trend } from './forecast/trend.ts'
import type { Revision } from './revisions/revision.ts'
import type { Status, StatusReason } from './status.ts'

/** A guardrail, and whether it holds. */
export interface GuardrailReport extends Guardrail {
  readonly breached: boolean
}

/** Everything that a report says of one key result; values are in its unit, shares run from 0 to 1. */
export interface KeyResultReport {
  readonly id: string
  readonly title: string
  /** The agreed definition. */
  readonly metric: string | undefined
  readonly audience: string | undefined
  readonly owner: string | undefined
  /** Who may accept proposals for it, without the `@`; empty where nobody is named but its owner. */
  readonly acceptedBy: readonly string[]
  readonly level: 'product' | 'business' | undefined
  readonly intent: 'perform' | 'learn'
  readonly unit: Unit
  readonly weight: number
  readonly northStar: boolean
  readonly proxy: boolean
  readonly baseline: number | undefined
  /** The last check-in; a baseline is no reading. */
  readonly now: number | undefined
  readonly target: number | undefined
  readonly due: Day
  readonly progress: number | undefined
  /** What an even pace would have covered by today. */
  readonly expected: number
  /** What an even pace would have covered when the last check-in was made; the status goes by it. */
  readonly expectedAtCheckIn: number | undefined
  readonly status: Status
  /** Which of pace, confidence and forecast the status comes from. */
  readonly statusBecause: readonly StatusReason[]
  readonly trend: Trend
  readonly forecast: Forecast
  /** How its definition and its numbers were changed, the latest first. */
  readonly revisions: readonly Revision[]
  /** Promises by stage, deliveries left out. */
  readonly stages: Readonly<Record<Stage, number>>
  /** What its initiatives are ranked by; undefined where none says enough. */
  readonly rankedBy: 'rice' | 'ice' | undefined
  readonly lastCheckIn: CheckInReport | undefined
  /** Oldest first. */
  readonly checkIns: readonly CheckIn[]
  readonly guardrails: readonly GuardrailReport[]
  readonly coverage: Coverage
  readonly claims: readonly Claim[]
  /** What would make it a better key result, what helps most first; absent without any. */
  readonly findings?: readonly QualityFinding[]
}
