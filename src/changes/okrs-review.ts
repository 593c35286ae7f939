import type { Diagnostic } from '../domain/diagnostic.ts'
import { isReading, type PlanChange } from '../domain/plan-change.ts'
import type { AffectedItem } from './affected-work.ts'
import { folded } from './matching.ts'

/** What there is to know about a change of the OKRs before it is made. */
export interface OkrsReview {
  /** What stands out first. */
  readonly changes: readonly PlanChange[]
  readonly work: AffectedWork
  /** What the quality rules find in the parts that were changed, and whatever the change brings about elsewhere. */
  readonly findings: readonly Diagnostic[]
  readonly files: FilesChange
}

/** What became of the OKR files: there for the first time, gone, readable again, or merely others than before. */
export type FilesChange = 'added' | 'removed' | 'mended' | 'changed'

/** The open work that a change affects, as far as it could be looked at. */
export type AffectedWork =
  | { readonly kind: 'looked'; readonly looked: number; readonly affected: readonly AffectedItem[] }
  /** No change is of a kind that affects any, or nobody gave a list. */
  | { readonly kind: 'not-needed' | 'not-given' }
  /** GitHub did not say. */
  | { readonly kind: 'unknown'; readonly reason: string }

/** A finding with what it is about, as `subjectKey` has it. */
export interface PlacedFinding {
  readonly finding: Diagnostic
  readonly subject: string
}

const WEIGHT = { error: 0, warning: 1, info: 2 } as const

/** Findings on what was changed: on a key result or objective that differs in more than its check-ins, or that were not there before. The heaviest first. `before` is asked only for what was not touched. */
export function findingsOnChanges(before: () => readonly PlacedFinding[], after: readonly PlacedFinding[], changes: readonly PlanChange[]): readonly Diagnostic[] {
  const touched = new Set(changes.filter((change) => !isReading(change)).map(({ site }) => subjectKey(site.cycle, site.keyResult ?? site.objective)))
  const isTouched = ({ subject }: PlacedFinding): boolean => touched.has(subject)
  const known = after.every(isTouched) ? new Set() : new Set(before().map(keyOf))
  const found = after.filter((placed) => isTouched(placed) || !known.has(keyOf(placed)))
  return found.map(({ finding }) => finding).toSorted((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
}

/** One text for a cycle, or for a key result or objective in it. */
export function subjectKey(cycle: string, id = ''): string {
  return JSON.stringify([folded(cycle), folded(id)])
}

/** Messages tell numbers that change every day, and lines move with every edit. */
function keyOf({ finding, subject }: PlacedFinding): string {
  return JSON.stringify([finding.code, subject])
}
