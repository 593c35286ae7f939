import type { CheckIn } from './check-in.ts'
import type { Day } from './day.ts'
import { type Direction, directionBetween } from './direction.ts'
import { heldDirection } from './held-direction.ts'
import type { Guardrail } from './guardrail.ts'
import type { Place } from './place.ts'
import type { Unit } from './unit.ts'

/** Where a key result's current value can be read: a file of the repository, its date and value columns. */
export interface MetricSource {
  readonly file: string
  readonly date: string
  readonly value: string
}

/** A key result as the program means it: defaults filled in, check-ins in order of date. */
export interface KeyResult {
  readonly id: string
  readonly aliases: readonly string[]
  readonly title: string
  readonly metric?: string | undefined
  readonly audience?: string | undefined
  readonly level?: 'product' | 'business' | undefined
  readonly intent: 'perform' | 'learn'
  readonly unit: Unit
  readonly baseline?: number | undefined
  readonly target?: number | undefined
  /** The end of the cycle where the file says nothing. */
  readonly due: Day
  readonly dueWritten: boolean
  readonly owner?: string | undefined
  /** Who may accept what teams propose for it, as people write them; undefined where it does not say. */
  readonly acceptedBy?: readonly string[] | undefined
  readonly weight: number
  readonly northStar: boolean
  /** The metric stands in for one that cannot be measured yet. */
  readonly proxy: boolean
  readonly guardrails: readonly Guardrail[]
  readonly source?: MetricSource | undefined
  /** Oldest first. */
  readonly checkIns: readonly CheckIn[]
  readonly objectiveId: string
  readonly cycleId: string
  readonly place: Place
  /** Where the fields that its file gives it stand, by their key there. */
  readonly fieldPlaces?: Readonly<Record<string, Place>> | undefined
  /** Quality findings that the file waves through, by rule, each with its reason. */
  readonly suppressed: Readonly<Record<string, string>>
}

/** Where a field of a key result stands, or else the key result itself. */
export function placeOfField({ place, fieldPlaces }: Pick<KeyResult, 'place' | 'fieldPlaces'>, field: string | undefined): Place {
  return field !== undefined && fieldPlaces !== undefined && Object.hasOwn(fieldPlaces, field) ? fieldPlaces[field] ?? place : place
}

/** The latest known value: the last check-in, else the baseline. */
export function currentValue(keyResult: KeyResult): number | undefined {
  return keyResult.checkIns.at(-1)?.value ?? keyResult.baseline
}

/** Which way the number must go: from the baseline (or else the current value) to the target; undefined when unknown, and where a level is held. */
export function wantedDirection(keyResult: KeyResult): Direction | undefined {
  if (heldDirection(keyResult) !== undefined) return undefined
  return directionBetween(keyResult.baseline ?? keyResult.checkIns[0]?.value, keyResult.target)
}

/** Which side of the target is the better one: that on which a level is held, or else that to which the number must go. */
export function betterDirection(keyResult: KeyResult): Direction | undefined {
  return heldDirection(keyResult) ?? wantedDirection(keyResult)
}

/** What is still to go to the target, signed like the movement that is wanted; undefined when unknown. */
export function remainingGap(keyResult: KeyResult): number | undefined {
  const now = currentValue(keyResult)
  return now === undefined || keyResult.target === undefined ? undefined : keyResult.target - now
}
