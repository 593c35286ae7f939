import type { ActualImpact } from './impact.ts'
import type { Blocker, Item } from './item.ts'
import type { Stage } from './stage.ts'
import type { Verdict } from './verdict.ts'

/** A piece of work that carries the initiative label, with the verdict on it. */
export interface Initiative {
  readonly item: Item
  readonly verdict: Verdict
  readonly stage: Stage
  /** What its actual impact says in numbers, where it says any. */
  readonly actuals?: readonly ActualImpact[] | undefined
  /** What has to be done before it, where anybody says so. */
  readonly blockedBy?: readonly Blocker[] | undefined
  /** Open things that have to be done before it and that not everybody may see who can read the report. */
  readonly hiddenBlockers?: number | undefined
  /** GitHub's links say that it waits, and were not read. */
  readonly blockersUnread?: boolean | undefined
}

/** The stage that an item's own state shows; `measured` needs an actual impact, which only a reader of its fields knows. */
export function stageOf(item: Item, verdict: Verdict): Stage {
  if (item.outcome === 'not-planned') return 'dropped'
  if (item.state === 'closed') return closedStage(item, verdict)
  if (item.kind === 'pull-request') return item.draft ? 'accepted' : 'committed'
  if (item.assignees.length > 0) return 'committed'
  if (item.milestone !== undefined) return 'accepted'
  return item.unknown?.some((field) => field !== 'author') === true ? 'open' : 'proposed'
}

function closedStage(item: Item, verdict: Verdict): Stage {
  // A pull request that was closed unmerged delivered nothing.
  if (item.kind === 'pull-request' && item.outcome !== 'merged') return 'dropped'
  return verdict.fields.actualImpact === undefined ? 'shipped' : 'measured'
}
