import { type KeyResult, wantedDirection } from '../domain/key-result.ts'
import { convertQuantity } from '../domain/quantity.ts'
import { directionBetween } from '../domain/direction.ts'
import type { Goal, TitlePromise } from '../domain/title-promise.ts'
import type { Unit } from '../domain/unit.ts'

/** A goal whose unit is known. */
export type SizedGoal = Goal & { readonly unit: Unit }

/** What a key result is to reach: what its fields say, or, where they name no target, what its title says. */
export function goalsOf(keyResult: KeyResult, title: TitlePromise): readonly SizedGoal[] {
  const { baseline, target, unit } = keyResult
  const [only, ...others] = title.goals
  const spoken = title.direction ?? (others.length === 0 && only?.kind === 'level' ? only.direction : undefined)
  if (target !== undefined) return [{ kind: 'level', baseline, target, unit, direction: wantedDirection(keyResult) ?? spoken }]
  return title.goals.map((goal) => {
    const sized = { ...goal, unit: goal.unit ?? unit }
    return goal.kind === 'level' && others.length === 0 && baseline !== undefined ? startingAt(sized, { value: baseline, unit }) : sized
  })
}

/** A level of the title, counted from where the fields say that it begins. */
function startingAt(goal: SizedGoal, from: { readonly value: number; readonly unit: Unit }): SizedGoal {
  const baseline = convertQuantity(from, goal.unit)?.value
  return { ...goal, baseline: baseline ?? goal.baseline, direction: directionBetween(baseline, goal.target) ?? goal.direction }
}

/** Whether less is to be reached than before: each with its counterpart, or none at all any more. */
export function areEasier(before: readonly SizedGoal[], after: readonly SizedGoal[]): boolean {
  if (after.length === 0) return before.length > 0
  // Of goals that were added or dropped beside others nobody can say which one is which.
  return before.length === after.length && before.some((goal, index) => {
    const next = after[index]
    return next !== undefined && isEasierTarget(goal, next)
  })
}

/** Nearer to where it started than the former target. */
function isEasierTarget(before: SizedGoal, after: SizedGoal): boolean {
  const target = valueIn(before.unit, after, after.target)
  if (target === undefined || before.kind !== after.kind) return false
  const direction = before.direction ?? directionBetween(valueIn(before.unit, after, after.baseline), before.target)
  if (direction === undefined) return false
  return direction === 'up' ? target < before.target : target > before.target
}

/** Whether the start moved so that less lies between it and the target. */
export function isEasierStart(before: SizedGoal | undefined, after: SizedGoal | undefined): boolean {
  if (before?.baseline === undefined || after === undefined) return false
  const [baseline, target] = [valueIn(before.unit, after, after.baseline), valueIn(before.unit, after, after.target)]
  if (baseline === undefined || target === undefined || baseline === before.baseline) return false
  const way = before.target - before.baseline
  return way !== 0 && (target - baseline) / way < 1
}

function valueIn(unit: Unit, goal: SizedGoal, value: number | undefined): number | undefined {
  return value === undefined ? undefined : convertQuantity({ value, unit: goal.unit }, unit)?.value
}
