import type { Plan } from '../../domain/plan.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { Cycle } from '../../domain/cycle.ts'
import type { Objective } from '../../domain/objective.ts'

/**
 * The key results, of both plans, whose objective is the same in both to the letter, wherever it stands in the file. What a rule says of one of them
 * by its own words and by those beside it, it says of both.
 */
export function unchangedKeyResults(from: Plan, to: Plan): ReadonlySet<KeyResult> {
  const before = new Map(objectivesOf(from))
  const same = new Set<KeyResult>()
  for (const [text, objective] of objectivesOf(to)) for (const keyResult of before.has(text) ? [...objective.keyResults, ...before.get(text)?.keyResults ?? []] : []) same.add(keyResult)
  return same
}

function objectivesOf({ cycles }: Plan): readonly (readonly [text: string, objective: Objective])[] {
  return cycles.flatMap((cycle) => cycle.objectives.map((objective) => [textOf(cycle, objective), objective] as const))
}

function textOf({ id, start, end }: Cycle, objective: Objective): string {
  return JSON.stringify([id, start, end, objective], (key, value: unknown) => (key === 'place' || key === 'fieldPlaces' ? undefined : value))
}
