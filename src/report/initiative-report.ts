import type { Day } from '../domain/day.ts'
import type { InitiativeFields } from '../domain/initiative-fields.ts'
import type { Blocker, ItemReference } from '../domain/item.ts'
import type { Note, ProblemCode } from '../domain/problem.ts'
import type { Stage } from '../domain/stage.ts'
import type { VerdictKind, Waiver } from '../domain/verdict.ts'

/**
 * Where an initiative stands in the report, exactly one place each: under a key result of the reported cycle (`linked`), under
 * one of another cycle, under an objective that the report's readers may not see, waived, exempt, or unlinked.
 */
export type Placement = 'linked' | 'other-cycle' | 'confidential' | 'waived' | 'exempt' | 'unlinked'

/** One initiative with all that the report says of it. */
export interface InitiativeReport extends ItemReference {
  readonly kind: 'issue' | 'pull-request'
  readonly title: string
  readonly url: string
  readonly open: boolean
  readonly author: string | undefined
  /** Undefined where the list of items did not say. */
  readonly assignees: readonly string[] | undefined
  readonly labels: readonly string[]
  /** As a label names it (`team: Growth`), or else as the objective of its first key result does. */
  readonly team: string | undefined
  /** Its sub-issues; undefined without any. */
  readonly parts: { readonly total: number; readonly done: number } | undefined
  /** What has to be done before it. */
  readonly blockedBy: readonly Blocker[]
  /** Open things that have to be done before it and that not everybody may see who can read the report. */
  readonly hiddenBlockers: number
  /** GitHub's links say that it waits, and were not read. */
  readonly blockersUnread: boolean
  readonly createdOn: Day | undefined
  readonly closedOn: Day | undefined
  readonly stage: Stage
  readonly verdict: VerdictKind
  readonly placement: Placement
  /** Those of the reported cycle. */
  readonly keyResults: readonly string[]
  /** Those of other cycles. */
  readonly otherKeyResults: readonly string[]
  readonly inheritedFrom: ItemReference | undefined
  readonly fields: InitiativeFields
  readonly waiver: Waiver | undefined
  readonly problems: readonly { readonly code: ProblemCode; readonly message: string }[]
  /** What deserves a look and fails nobody: a promise larger than the key result, a date after its deadline. */
  readonly notes: readonly Note[]
}
