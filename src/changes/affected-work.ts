import type { Item } from '../domain/item.ts'
import { goneKeyResults, type PlanChange } from '../domain/plan-change.ts'
import type { Verdict } from '../domain/verdict.ts'
import { folded } from './matching.ts'

/** An item with the verdict on it under both versions of the OKRs. */
interface ComparedItem {
  readonly item: Item
  readonly before: Verdict
  readonly after: Verdict
}

/**
 * What a change does to a piece of work: its key result is gone, what it promises does not fit any more, its id leads to another key
 * result, or a link that did not hold does now.
 */
export type WorkEffect = 'orphaned' | 'invalid' | 'repointed' | 'mended'

/** Work that stands otherwise after a change of the OKRs. */
export interface AffectedItem {
  readonly item: Item
  readonly effect: WorkEffect
  /** The key results that it loses, or, where the link holds or is mended, those it leads to. */
  readonly keyResults: readonly string[]
  /** What is the matter under the new version, in the check's own words. */
  readonly problem?: string | undefined
}

/** The open items that a change of the OKRs affects, in the order of their numbers. */
export function affectedWork(items: readonly ComparedItem[], changes: readonly PlanChange[]): readonly AffectedItem[] {
  const reused = new Set(changes.flatMap((change) => (change.kind === 'key-result-reused' ? [folded(change.to.id)] : [])))
  const gone = new Set(goneKeyResults(changes).map(({ id }) => folded(id)))
  return items
    .filter(({ item }) => item.state === 'open')
    .flatMap((compared) => affected(compared, { reused, gone }) ?? [])
    .toSorted((a, b) => (a.item.repository === b.item.repository ? a.item.number - b.item.number : a.item.repository < b.item.repository ? -1 : 1))
}

/** Ids that lead elsewhere or nowhere, folded. */
interface LostIds {
  readonly reused: ReadonlySet<string>
  readonly gone: ReadonlySet<string>
}

function affected({ item, before, after }: ComparedItem, { reused, gone }: LostIds): AffectedItem | undefined {
  const [held, holds] = [isLinked(before), isLinked(after)]
  const elsewhere = held ? before.keyResults.filter((id) => reused.has(folded(id))) : []
  if (elsewhere.length > 0) return { item, effect: 'repointed', keyResults: elsewhere, problem: after.problems[0]?.message }
  if (held && !holds) return { item, ...lossOf(before, after, gone), problem: after.problems[0]?.message }
  return !held && holds && before.kind === 'invalid' ? { item, effect: 'mended', keyResults: after.keyResults } : undefined
}

function lossOf(before: Verdict, after: Verdict, gone: ReadonlySet<string>): Pick<AffectedItem, 'effect' | 'keyResults'> {
  const lost = before.keyResults.filter((id) => !after.keyResults.some((kept) => folded(kept) === folded(id)))
  const unknown = after.problems.some(({ code }) => code === 'key-result-unknown' || code === 'key-result-ambiguous' || code === 'key-result-closed')
  // Without any OKR file nothing is asked of work, so that no problem says what it has lost.
  const unasked = after.kind === 'not-an-initiative' && lost.some((id) => gone.has(folded(id)))
  return (unknown || unasked) && lost.length > 0 ? { effect: 'orphaned', keyResults: lost } : { effect: 'invalid', keyResults: before.keyResults }
}

function isLinked({ kind }: Verdict): boolean {
  return kind === 'linked' || kind === 'inherited'
}

/** Whether any of the changes can alter what open work is linked to, so that it is worth to list that work. */
export function canAffectWork(changes: readonly PlanChange[]): boolean {
  return changes.some((change) => {
    switch (change.kind) {
      case 'check-in-added': case 'check-in-changed': case 'check-in-removed':
      case 'guardrail-added': case 'guardrail-changed': case 'guardrail-removed':
      case 'weight': case 'mark': case 'objective-added': return false
      case 'text': return change.field === 'aliases' || change.field === 'intent' || change.field === 'visibility'
      default: return true
    }
  })
}
