import type { Day } from './day.ts'

/** What people may add about an initiative besides its key result and impact; each only if it was there and readable. */
export interface InitiativeFields {
  readonly hypothesis?: string | undefined
  readonly audience?: string | undefined
  readonly measureBy?: Day | undefined
  /** 0 to 1. */
  readonly confidence?: number | undefined
  readonly reach?: number | undefined
  /** Person-weeks, or whatever one number a team uses throughout. */
  readonly effort?: number | undefined
  readonly size?: 'rock' | 'pebble' | 'sand' | undefined
  readonly workKind?: 'outcome' | 'tech-debt' | 'operations' | undefined
  /** As written; measured against the expected impact by the report. */
  readonly actualImpact?: string | undefined
  readonly evidence?: string | undefined
}
