import type { Day } from './day.ts'
import type { Objective } from './objective.ts'

/** A span of time for which objectives are set, usually a quarter; both days belong to it. */
export interface Cycle {
  readonly id: string
  readonly start: Day
  readonly end: Day
  readonly objectives: readonly Objective[]
  /** The file that defines the cycle. */
  readonly file: string
  /** Quality findings on the cycle as a whole that the file waves through, by rule, each with its reason. */
  readonly suppressed: Readonly<Record<string, string>>
}

/** Where a day stands relative to a cycle. */
export function cyclePhase(cycle: Cycle, today: Day): 'future' | 'active' | 'closed' {
  if (today < cycle.start) return 'future'
  return today > cycle.end ? 'closed' : 'active'
}
