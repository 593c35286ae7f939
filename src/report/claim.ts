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
  /** What of it counts: the change, or, where it states a level to reach, what is still ahead of the current value, or was when it shipped. */
  readonly counted: number | undefined
  /** `counted` times the confidence, or times the default where none was given. */
  readonly weighted: number | undefined
  readonly from: number | undefined
  readonly to: number | undefined
  readonly by: Day | undefined
  readonly confidence: number | undefined
  /** The claim as its author wrote it. */
  readonly text: string | undefined
  /** What counts, as a share of the way from baseline to target: positive towards the target. Undefined where there is no way, or no number. */
  readonly share: number | undefined
  /** The change that was measured afterwards; undefined where none was, or where it names no number. */
  readonly actual: number | undefined
  /** Reach × impact × confidence ÷ effort, the impact in percent of the way; undefined unless all four are given. */
  readonly rice: number | undefined
  /** Impact × confidence ÷ effort; undefined unless all three are given. */
  readonly ice: number | undefined
  /** The place among the open promises on this key result, from 1, by the score that the key result is ranked by; undefined without that score. */
  readonly rank: number | undefined
  /** Whose promise this item delivers, for a delivery; where the link comes from, for an inherited claim. */
  readonly through: ItemReference | undefined
}
