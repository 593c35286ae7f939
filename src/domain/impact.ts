import type { Day } from './day.ts'
import type { Unit } from './unit.ts'

/** A change that somebody expects of a key result, held against it: every number is in the key result's own unit. */
export interface Impact {
  readonly keyResult: string
  /** Signed; undefined for a learning goal, whose impact is a question. */
  readonly delta?: number | undefined
  readonly unit: Unit
  readonly from?: number | undefined
  /** Whether its author names the start of a level; else it is the key result's own. */
  readonly startNamed?: true | undefined
  readonly to?: number | undefined
  readonly by?: Day | undefined
  /** 0 to 1. */
  readonly confidence?: number | undefined
  /** As the person wrote it. */
  readonly text: string
  /** How the number came about: as a change, as a share of a start value, or as a level to reach. */
  readonly reading: ImpactReading
}

/** A change of a key result that somebody measured after the work, in the key result's own unit. It happened along with the work; whether because of it, nobody can read off. */
export interface ActualImpact {
  readonly keyResult: string
  /** Signed; of a level without a start it counts from the baseline. */
  readonly delta: number
  /** Where its author says that the number stood before. */
  readonly from?: number | undefined
  /** The level that was reached, where its author names one. */
  readonly to?: number | undefined
}

/** What a written impact was understood to be. */
export type ImpactReading =
  | { readonly kind: 'change' }
  | { readonly kind: 'relative'; readonly percent: number; readonly of: number }
  | { readonly kind: 'multiple'; readonly factor: number; readonly of: number }
  | { readonly kind: 'level' }
  | { readonly kind: 'question' }
