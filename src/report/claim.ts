import type { Day } from '../domain/day.ts'
import type { ItemReference } from '../domain/item.ts'
import type { Stage } from '../domain/stage.ts'

/**
 * What a linked item is to the key result: an `open` promise, one that is shipped and whose effect is `awaited`, one that was
 * `measured`, one that was `dropped`, or the `delivery` of a promise that another item makes and that counts there.
 */
export type ClaimRole = 'open' | 'awaited' | 'measured' | 'dropped' | 'delivery'

/** One item's claim on one key result; numbers in the key result's unit. */
export interface Claim {
  readonly item: ItemReference
  readonly stage: Stage
  readonly role: ClaimRole
  /** The expected change; undefined where no number was claimed. */
  readonly delta: number | undefined
  /** What of it counts: the change, or, where an open claim states a level to reach, what is still ahead of the current value. */
  readonly counted: number | undefined
  /** `counted` times the confidence, or times the default where none was given. */
  readonly weighted: number | undefined
  readonly from: number | undefined
  readonly to: number | undefined
  readonly by: Day | undefined
  readonly confidence: number | undefined
  /** The claim as its author wrote it. */
  readonly text: string | undefined
  /** Whose promise this item delivers, for a delivery; where the link comes from, for an inherited claim. */
  readonly through: ItemReference | undefined
}
