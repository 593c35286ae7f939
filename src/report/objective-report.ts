import type { QualityFinding } from '../domain/quality-finding.ts'
import type { KeyResultReport } from './key-result-report.ts'

/** An objective with its key results. */
export interface ObjectiveReport {
  readonly id: string
  readonly title: string
  readonly why: string | undefined
  readonly owner: string | undefined
  readonly team: string | undefined
  readonly parent: string | undefined
  readonly visibility: 'public' | 'private'
  /** The mean of its key results' progress by weight, each between 0 and 1; undefined where none can be measured. */
  readonly progress: number | undefined
  readonly keyResults: readonly KeyResultReport[]
  /** Those on the objective as a whole; absent without any. */
  readonly findings?: readonly QualityFinding[]
}
