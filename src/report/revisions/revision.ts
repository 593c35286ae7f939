import type { Day } from '../../domain/day.ts'

/** What of a key result people revise: its words, or its numbers. */
export type RevisedField = 'title' | 'metric' | 'audience' | 'unit' | 'baseline' | 'target' | 'due' | 'owner'

/** One value that was another before; undefined stands for none. */
export interface RevisedValue {
  readonly field: RevisedField
  readonly before: string | number | undefined
  readonly after: string | number | undefined
  /** The key result became easier to reach by it. */
  readonly loosened: boolean
}

/** One commit's changes of a key result. */
export interface Revision {
  readonly on: Day
  /** The commit that made it. */
  readonly commit: string
  /** The cycle had begun. */
  readonly midCycle: boolean
  readonly changes: readonly RevisedValue[]
}
