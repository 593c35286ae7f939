import type { Day } from '../domain/day.ts'

/** A metric's value on one day. */
export interface MetricValue {
  readonly date: Day
  /** In the unit of the key result that names the source. */
  readonly value: number
}

/** What keeps a metric file from being used; stable codes, others test against them. */
type MetricProblemCode =
  | 'metric-file-too-large' | 'metric-file-empty' | 'metric-format-unknown' | 'metric-column-missing' | 'metric-column-ambiguous'
  | 'metric-row-too-long' | 'metric-quote-open' | 'metric-json-invalid' | 'metric-date-invalid' | 'metric-number-invalid'

/** Why a metric file cannot be used, with everything that its author needs to mend it. */
export interface MetricProblem {
  readonly kind: 'problem'
  readonly code: MetricProblemCode
  readonly message: string
  readonly found: string
  readonly expected: string
  readonly example: string
  /** From 1, where the problem is one line's. */
  readonly line?: number | undefined
}

/** The values of a metric file, oldest first and one a day, or why there are none. */
export type MetricReading = { readonly kind: 'values'; readonly values: readonly MetricValue[] } | MetricProblem
