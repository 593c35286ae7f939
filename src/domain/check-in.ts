import type { Day } from './day.ts'

/** One reading of a key result's metric, as its owner or a source reported it. */
export interface CheckIn {
  readonly date: Day
  /** In the key result's unit. */
  readonly value: number
  /** How sure the owner is of reaching the target, 0 to 1. */
  readonly confidence?: number | undefined
  readonly note?: string | undefined
}
