import type { Day } from './day.ts'
import type { Direction } from './direction.ts'
import type { Unit } from './unit.ts'

/** A number that is to be reached. */
export interface Goal {
  /** A value to arrive at, by how much a value shall change, whichever way, or to how many times what it is. */
  readonly kind: 'level' | 'step' | 'factor'
  readonly baseline?: number | undefined
  readonly target: number
  /** Undefined where only the number is known. */
  readonly unit?: Unit | undefined
  readonly direction?: Direction | undefined
}

/** What a title says beside the fields of its key result, or in their place. */
export interface TitlePromise {
  /** Which way its verb wants the number to go. */
  readonly direction?: Direction | undefined
  /** In the order of the title. */
  readonly goals: readonly Goal[]
  /** By when; without a day where it cannot be known which one is meant. */
  readonly deadline?: { readonly day?: Day | undefined } | undefined
}
