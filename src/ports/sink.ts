import type { Effect } from './effect.ts'
import type { Outcome } from './outcome.ts'
import type { PresentState } from './present-state.ts'

/** Brings about effects, one outcome each in the same order; throws only when the world is broken. */
export interface Sink {
  apply(effects: readonly Effect[], present: PresentState): Promise<readonly Outcome[]>
}
