import type { ActualImpact } from '../../domain/impact.ts'
import { type Initiative, stageOf } from '../../domain/initiative.ts'
import type { Blocker, Item } from '../../domain/item.ts'
import { itemKey } from '../../domain/item.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import { keyResultsOf, type Plan, reportedCycle } from '../../domain/plan.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { readActualImpacts } from '../../linkage/impacts/read-actual-impacts.ts'
import { readBlockers } from '../../linkage/read-blockers.ts'
import { verdictOn } from '../decide-item.ts'
import type { Configuration } from '../load-configuration.ts'

/** The items that are initiatives, each with its verdict and stage, and with what only a report needs: what was measured, and what it waits for. */
export function assessInitiatives(items: readonly Item[], configuration: Configuration): readonly Initiative[] {
  const open = new Map(items.map((item) => [itemKey(item), item.state === 'open']))
  const plan = configuration.okrs.kind === 'plan' ? configuration.okrs.plan : undefined
  const keyResults = new Map(plan === undefined ? [] : reportedKeyResults(plan).map((keyResult) => [keyResult.id, keyResult]))
  return items.flatMap((item): readonly Initiative[] => {
    const verdict = verdictOn(item, configuration)
    if (verdict.kind === 'not-an-initiative') return []
    const initiative = { item, verdict, stage: stageOf(item, verdict) }
    return [{ ...initiative, actuals: plan && actualsOf(verdict, keyResults, plan), blockedBy: blockersOf(item, open) }]
  })
}

function reportedKeyResults(plan: Plan): readonly KeyResult[] {
  const cycle = reportedCycle(plan)
  return cycle === undefined ? [] : keyResultsOf(cycle)
}

function actualsOf({ fields: { actualImpact }, keyResults: ids }: Verdict, keyResults: ReadonlyMap<string, KeyResult>, plan: Plan): readonly ActualImpact[] | undefined {
  return actualImpact === undefined ? undefined : readActualImpacts(actualImpact, ids.flatMap((id) => keyResults.get(id) ?? []), plan)
}

function blockersOf(item: Item, open: ReadonlyMap<string, boolean>): readonly Blocker[] | undefined {
  if (item.state === 'closed') return undefined
  const own = itemKey(item)
  const blockers = readBlockers(item.body, item.repository).filter((reference) => itemKey(reference) !== own)
  return blockers.map((reference) => ({ ...reference, open: open.get(itemKey(reference)) }))
}
