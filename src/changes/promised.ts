import type { Cycle } from '../domain/cycle.ts'
import type { KeyResult } from '../domain/key-result.ts'
import type { Plan } from '../domain/plan.ts'
import type { TitlePromise } from '../domain/title-promise.ts'
import { goalsOf, type SizedGoal } from './goals.ts'
import { folded, type Pair } from './matching.ts'

/** How the title of a key result in a cycle is read. */
export type ReadTitle = (title: string, cycle: Cycle) => TitlePromise

/** What a key result promises, by its fields and by its title. */
interface KeyResultPromise {
  readonly title: TitlePromise
  readonly goals: readonly SizedGoal[]
}

/** What both versions of a key result promise; titles are read only where somebody asks. */
export interface Promised {
  readonly before: () => KeyResultPromise
  readonly after: () => KeyResultPromise
}

/** How to learn what key results of these two plans promise. */
export function promisesOf(before: Plan, after: Plan, read: ReadTitle): (pair: Pair<KeyResult>) => Promised {
  const [former, later] = [reader(before, read), reader(after, read)]
  return (pair) => ({ before: () => former(pair.before), after: () => later(pair.after) })
}

function reader({ cycles }: Plan, read: ReadTitle): (keyResult: KeyResult) => KeyResultPromise {
  const byId = new Map(cycles.map((cycle) => [folded(cycle.id), cycle]))
  return (keyResult) => {
    const cycle = byId.get(folded(keyResult.cycleId))
    const title = cycle === undefined ? { goals: [] } : read(keyResult.title, cycle)
    return { title, goals: goalsOf(keyResult, title) }
  }
}
