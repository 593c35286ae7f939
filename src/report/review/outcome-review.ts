import { addDays, type Day } from '../../domain/day.ts'
import { type ItemReference, itemName } from '../../domain/item.ts'
import { stalledAfterDays } from '../attention/stalled-since.ts'
import { compareReferences, compareText } from '../compare-references.ts'
import { finite } from '../finite.ts'
import type { InitiativeReport } from '../initiative-report.ts'
import type { KeyResultReport } from '../key-result-report.ts'

/** How far the review of a shipped promise is: to come, due, done, or done in words that name no number. */
export type ReviewState = 'due' | 'awaited' | 'reviewed' | 'without-number'

/** What a shipped initiative was expected to change, and what was measured afterwards: side by side, never as cause and effect. */
export interface OutcomeReview {
  readonly item: ItemReference
  readonly keyResult: string
  readonly team: string | undefined
  readonly state: ReviewState
  /** In the key result's unit; of a level to reach, what was still ahead when it shipped. */
  readonly expectedChange: number | undefined
  readonly actualChange: number | undefined
  /** Actual by expected; undefined where either is unknown or nothing was expected. */
  readonly ratio: number | undefined
  readonly shippedOn: Day | undefined
  /** The day on which it is to be measured: as its author said, or else four weeks after shipping. */
  readonly by: Day | undefined
  /** Whose review it is, without the `@`. */
  readonly who: string | undefined
}

const ORDER: Readonly<Record<ReviewState, number>> = { due: 0, awaited: 1, 'without-number': 2, reviewed: 3 }

/** The reviews of everything that shipped, those that are due first. */
export function outcomeReviews(keyResults: readonly KeyResultReport[], initiatives: ReadonlyMap<string, InitiativeReport>, today: Day): readonly OutcomeReview[] {
  const reviews = keyResults.flatMap((keyResult) => keyResult.claims.flatMap((claim): readonly OutcomeReview[] => {
    const initiative = initiatives.get(itemName(claim.item))
    if (initiative === undefined || (claim.role !== 'awaited' && claim.role !== 'measured')) return []
    const shippedOn = initiative.closedOn
    const by = initiative.fields.measureBy ?? claim.by ?? (shippedOn && addDays(shippedOn, stalledAfterDays))
    const { counted: expectedChange, actual: actualChange, item } = claim
    const state = claim.role === 'measured' ? measuredState(actualChange, keyResult) : by !== undefined && by < today ? 'due' : 'awaited'
    const ratio = expectedChange === undefined || actualChange === undefined || expectedChange === 0 ? undefined : finite(actualChange / expectedChange)
    return [{ item, keyResult: keyResult.id, team: initiative.team, state, expectedChange, actualChange, ratio, shippedOn, by, who: initiative.assignees?.[0] ?? initiative.author }]
  }))
  return reviews.toSorted((a, b) => ORDER[a.state] - ORDER[b.state] || compareText(a.by ?? '', b.by ?? '') || compareReferences(a.item, b.item) || compareText(a.keyResult, b.keyResult))
}

/** A question is answered in words. */
function measuredState(actual: number | undefined, { intent }: KeyResultReport): ReviewState {
  return actual === undefined && intent !== 'learn' ? 'without-number' : 'reviewed'
}
