import type { CheckIn } from './check-in.ts'
import type { Cycle, cyclePhase } from './cycle.ts'
import type { Day } from './day.ts'
import type { Guardrail } from './guardrail.ts'
import type { KeyResult } from './key-result.ts'
import type { Objective } from './objective.ts'
import type { Place } from './place.ts'
import { keyResultsOf } from './plan.ts'
import type { Quantity } from './quantity.ts'
import type { Unit } from './unit.ts'

/** What a change is about, by the ids that hold after it; of what is gone, the ids that it had. */
export interface ChangeSite {
  readonly cycle: string
  readonly objective?: string | undefined
  readonly keyResult?: string | undefined
  /** Of the key result or else the objective; empty for a cycle. */
  readonly title: string
  /** In the files after the change; of what is gone, in those before it. */
  readonly place: Place
  /** Of what is gone: where that which held it stands in the files after the change, if it is there still. */
  readonly holder?: Place | undefined
  /** Where the fields of a key result stand. */
  readonly fieldPlaces?: Readonly<Record<string, Place>> | undefined
}

interface Change {
  readonly site: ChangeSite
  /** Where the day of the plan stands in the cycle, by the cycle's dates before the change. */
  readonly phase: ReturnType<typeof cyclePhase>
  /** Less has to be reached than before, or later; no fault, but what a reader looks for first. */
  readonly eased: boolean
}

/** Properties that are told in words, as the file has them. */
export type TextField =
  | 'title' | 'why' | 'owner' | 'accepted_by' | 'team' | 'parent' | 'visibility' | 'metric' | 'audience' | 'level' | 'intent' | 'source' | 'aliases' | 'suppress'

/** Whether references to the former id go on resolving: by an alias, not yet, or not at all because the id names something else now. */
export type FormerId = 'kept' | 'lost' | 'taken'

/** One thing in which two versions of the OKR files differ, as people mean it and not as lines of text. */
export type PlanChange = Change & (
  | { readonly kind: 'cycle-added' | 'cycle-removed'; readonly cycle: Cycle }
  | { readonly kind: 'cycle-renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'cycle-dates'; readonly from: CycleDates; readonly to: CycleDates }
  | { readonly kind: 'objective-added' | 'objective-removed'; readonly objective: Objective }
  | { readonly kind: 'objective-renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'key-result-added' | 'key-result-removed'; readonly keyResult: KeyResult }
  /** `aliases` are those that it has, and those that it had and nothing has now. */
  | { readonly kind: 'key-result-renamed'; readonly from: string; readonly to: string; readonly former: FormerId; readonly aliases: readonly string[] }
  /** The id names another key result than before, so that what was linked to the one counts for the other. */
  | { readonly kind: 'key-result-reused'; readonly from: KeyResult; readonly to: KeyResult }
  | { readonly kind: 'key-result-moved'; readonly from: KeyResultHome; readonly to: KeyResultHome }
  | { readonly kind: 'text'; readonly field: TextField; readonly from: string | undefined; readonly to: string | undefined }
  | { readonly kind: 'value'; readonly field: 'baseline' | 'target'; readonly from: Quantity | undefined; readonly to: Quantity | undefined }
  | { readonly kind: 'unit'; readonly from: Unit; readonly to: Unit }
  | { readonly kind: 'due'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'weight'; readonly from: number; readonly to: number }
  | { readonly kind: 'mark'; readonly field: 'north-star' | 'proxy'; readonly set: boolean }
  | { readonly kind: 'guardrail-added' | 'guardrail-removed'; readonly guardrail: Guardrail }
  | { readonly kind: 'guardrail-changed'; readonly from: Guardrail; readonly to: Guardrail }
  | { readonly kind: 'check-in-added' | 'check-in-removed'; readonly checkIn: CheckIn; readonly unit: Unit }
  | { readonly kind: 'check-in-changed'; readonly from: CheckIn; readonly to: CheckIn; readonly unit: Unit }
)

/** First and last day of a cycle. */
type CycleDates = Pick<Cycle, 'start' | 'end'>

/** Where a key result lives. */
interface KeyResultHome {
  readonly cycle: string
  readonly objective: string
}

/** Whether a change lowers the bar after the cycle has begun: what a review shows before everything else. */
export function isLoweredLate({ eased, phase }: PlanChange): boolean {
  return eased && phase !== 'future'
}

/** Whether a change takes away something that was to be reached. */
export function isRemoval({ kind }: PlanChange): boolean {
  return kind === 'cycle-removed' || kind === 'key-result-removed'
}

/** The key results that are in the files no more, those of cycles that are gone included. */
export function goneKeyResults(changes: readonly PlanChange[]): readonly KeyResult[] {
  return changes.flatMap((change) => (change.kind === 'key-result-removed' ? [change.keyResult] : change.kind === 'cycle-removed' ? keyResultsOf(change.cycle) : []))
}

/** Whether a change only reports how things stand, and sets nothing. */
export function isReading({ kind }: PlanChange): boolean {
  return kind === 'check-in-added' || kind === 'check-in-changed' || kind === 'check-in-removed'
}
