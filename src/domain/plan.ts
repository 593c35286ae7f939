import { type Cycle, cyclePhase } from './cycle.ts'
import type { Day } from './day.ts'
import type { KeyResult } from './key-result.ts'
import type { Objective } from './objective.ts'

/** Every cycle that the OKR files define, as it stands on one day. */
export interface Plan {
  readonly today: Day
  /** In order of start, then id. */
  readonly cycles: readonly Cycle[]
}

/** The cycle whose dates hold today; of several, the one that started last. */
export function currentCycle(plan: Plan): Cycle | undefined {
  return plan.cycles.findLast((cycle) => cyclePhase(cycle, plan.today) === 'active')
}

/** The current cycle, or, between cycles, the one that ended last, or else the next to begin: what a report speaks about. */
export function reportedCycle(plan: Plan): Cycle | undefined {
  return currentCycle(plan) ?? plan.cycles.findLast((cycle) => cyclePhase(cycle, plan.today) === 'closed') ?? plan.cycles[0]
}

/** All key results of a cycle, in the order of the file. */
export function keyResultsOf(cycle: Cycle): readonly KeyResult[] {
  return cycle.objectives.flatMap((objective: Objective) => objective.keyResults)
}

/** The key results that new work can be linked to: those of cycles that have not ended, the current cycle first. */
export function openKeyResults(plan: Plan): readonly KeyResult[] {
  const current = currentCycle(plan)
  const open = plan.cycles.filter((cycle) => cyclePhase(cycle, plan.today) !== 'closed' && cycle !== current)
  return [...(current ? [current] : []), ...open].flatMap(keyResultsOf)
}
