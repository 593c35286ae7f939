import type { Scenario } from './scenario.ts'

/** Scenarios that answer one question of the reader. */
export interface Group {
  readonly title: string
  /** What holds for all of them, in a sentence or two. */
  readonly about: string
  readonly scenarios: readonly Scenario[]
}
