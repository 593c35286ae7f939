import type { KeyResult } from './key-result.ts'
import type { Place } from './place.ts'

/** What a company or team wants to be true, with the key results that would show it. */
export interface Objective {
  readonly id: string
  readonly title: string
  readonly why?: string | undefined
  readonly owner?: string | undefined
  /** Who may accept what teams propose for its key results, as people write them; undefined where it does not say. */
  readonly acceptedBy?: readonly string[] | undefined
  readonly team?: string | undefined
  /** The objective of the company that this one contributes to, by id. */
  readonly parent?: string | undefined
  readonly visibility: 'public' | 'private'
  readonly keyResults: readonly KeyResult[]
  readonly place: Place
  /** Quality findings on the objective as a whole that the file waves through, by rule, each with its reason. */
  readonly suppressed: Readonly<Record<string, string>>
}
