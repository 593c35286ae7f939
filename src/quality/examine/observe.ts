import type { Cycle } from '../../domain/cycle.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { Objective } from '../../domain/objective.ts'
import type { Plan } from '../../domain/plan.ts'
import type { Advice, Observation } from './finding.ts'

/** Where a key result lives. */
interface Home {
  readonly cycle: Cycle
  readonly objective: Objective
}

/** Asks for advice on each key result of a plan. */
export function observeKeyResults(plan: Plan, advise: (keyResult: KeyResult, home: Home) => Advice | undefined): readonly Observation[] {
  return observeObjectives(plan, (home) => home.objective.keyResults.flatMap((keyResult) => {
    const advice = advise(keyResult, home)
    return advice === undefined ? [] : [onKeyResult(keyResult, advice)]
  }))
}

/** Asks for observations on each objective of a plan. */
export function observeObjectives(plan: Plan, observe: (home: Home) => readonly Observation[]): readonly Observation[] {
  return plan.cycles.flatMap((cycle) => cycle.objectives.flatMap((objective) => observe({ cycle, objective })))
}

/** Advice on a key result, at the key result. */
export function onKeyResult(keyResult: KeyResult, advice: Advice): Observation {
  return { subject: { kind: 'key-result', keyResult }, place: keyResult.place, ...advice }
}

/** Advice on an objective, at the objective. */
export function onObjective({ objective, cycle }: Home, advice: Advice): Observation {
  return { subject: { kind: 'objective', objective, cycle }, place: objective.place, ...advice }
}

/** Advice on a cycle, at the top of its file. */
export function onCycle(cycle: Cycle, advice: Advice): Observation {
  return { subject: { kind: 'cycle', cycle }, place: { file: cycle.file, line: 1, column: 1 }, ...advice }
}
