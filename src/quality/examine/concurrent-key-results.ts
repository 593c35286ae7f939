import { cyclePhase } from '../../domain/cycle.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import { keyResultsOf, type Plan } from '../../domain/plan.ts'

/** Key results that are pursued at the same time: those of all running cycles together, those of each later cycle by itself. */
export function concurrentKeyResults(plan: Plan): readonly (readonly KeyResult[])[] {
  const running = plan.cycles.filter((cycle) => cyclePhase(cycle, plan.today) === 'active')
  const later = plan.cycles.filter((cycle) => cyclePhase(cycle, plan.today) === 'future')
  return [running.flatMap(keyResultsOf), ...later.map(keyResultsOf)]
}
