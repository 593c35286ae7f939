import type { Day } from '../../domain/day.ts'
import type { ItemReference } from '../../domain/item.ts'
import type { InitiativeStanding, KeyResultStanding } from './standing.ts'

/** What may have become different about a key result. */
export type KeyResultAspect = 'added' | 'removed' | 'value' | 'status' | 'baseline' | 'target' | 'coverage'

/** What may have become different about an initiative. */
export type InitiativeAspect = 'added' | 'removed' | 'stage' | 'link'

/** Something that is different from what the report before said; before or after is undefined where it was not there. */
export type Change =
  | { readonly kind: 'key-result'; readonly keyResult: string; readonly aspects: readonly KeyResultAspect[]; readonly on: Day | undefined; readonly before: KeyResultStanding | undefined; readonly after: KeyResultStanding | undefined }
  | { readonly kind: 'initiative'; readonly item: ItemReference; readonly title: string; readonly aspects: readonly InitiativeAspect[]; readonly on: Day | undefined; readonly before: InitiativeStanding | undefined; readonly after: InitiativeStanding | undefined }

/** What happened in one week, against how things stood when the week before it that anything happened in was over. */
export interface ChangeSet {
  /** The Monday of the week. */
  readonly week: Day
  /** The Monday of the week whose end it is compared with; the same week, where the first report was made in it. */
  readonly since: Day
  /** The last day on which something of it happened, as far as the items and check-ins say. */
  readonly updatedOn: Day
  /** Key results in the order of the report, then initiatives by repository and number. */
  readonly entries: readonly Change[]
  /** How many more there were; only sets of past weeks are cut. */
  readonly more: number
}

/** What changed, week by week. Time alone changes nothing of it. */
export interface ChangeLog {
  /** The Monday of the week in which the standing became what it is, or was first reported. */
  readonly week: Day
  /** Undefined where there is no earlier report of this cycle. */
  readonly current: ChangeSet | undefined
  /** Of earlier weeks, the latest first, at most twelve. */
  readonly earlier: readonly ChangeSet[]
}
