import type { ActualImpact } from '../../domain/impact.ts'
import { type Initiative, stageOf } from '../../domain/initiative.ts'
import type { Blocker, Item } from '../../domain/item.ts'
import { itemKey } from '../../domain/item.ts'
import { cyclePhase } from '../../domain/cycle.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import { keyResultsOf, type Plan, reportedCycle } from '../../domain/plan.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { readActualImpacts } from '../../linkage/impacts/read-actual-impacts.ts'
import { readBlockers } from '../../linkage/read-blockers.ts'
import { verdictOn } from '../decide-item.ts'
import type { Configuration } from '../load-configuration.ts'
import type { ItemLinks } from '../read-links.ts'

/** The items that are initiatives, each with its verdict and stage, and with what only a report needs: what was measured, and what it waits for. */
export function assessInitiatives(items: readonly Item[], configuration: Configuration, links: ReadonlyMap<string, ItemLinks | 'unread'> = new Map()): readonly Initiative[] {
  const open = new Map(items.map((item) => [itemKey(item), item.state === 'open']))
  const plan = configuration.okrs.kind === 'plan' ? configuration.okrs.plan : undefined
  const keyResults = new Map(plan === undefined ? [] : reportedKeyResults(plan).map((keyResult) => [keyResult.id, keyResult]))
  return items.flatMap((item): readonly Initiative[] => {
    const verdict = reportedVerdict(item, configuration)
    if (verdict.kind === 'not-an-initiative') return []
    const initiative = { item, verdict, stage: stageOf(item, verdict) }
    return [{ ...initiative, actuals: plan && actualsOf(verdict, keyResults, plan), ...blockersOf(item, open, links.get(itemKey(item))) }]
  })
}

/** Until another cycle begins, a report is on the one that ended last, and work that is left open keeps the link that it had there. */
function reportedVerdict(item: Item, configuration: Configuration): Verdict {
  const verdict = verdictOn(item, configuration)
  const { okrs } = configuration
  if (okrs.kind !== 'plan' || !verdict.problems.some(({ code }) => code === 'key-result-closed')) return verdict
  const cycle = reportedCycle(okrs.plan)
  if (cycle === undefined || cyclePhase(cycle, okrs.plan.today) !== 'closed') return verdict
  const then = verdictOn(item, { ...configuration, okrs: { ...okrs, plan: { ...okrs.plan, today: cycle.end } } })
  return then.kind === 'linked' || then.kind === 'inherited' ? then : verdict
}

function reportedKeyResults(plan: Plan): readonly KeyResult[] {
  const cycle = reportedCycle(plan)
  return cycle === undefined ? [] : keyResultsOf(cycle)
}

function actualsOf({ fields: { actualImpact }, keyResults: ids }: Verdict, keyResults: ReadonlyMap<string, KeyResult>, plan: Plan): readonly ActualImpact[] | undefined {
  return actualImpact === undefined ? undefined : readActualImpacts(actualImpact, ids.flatMap((id) => keyResults.get(id) ?? []), plan)
}

/** One set of what GitHub's links and the item's own text say; of two that speak of the same, the link knows more. */
function blockersOf(item: Item, open: ReadonlyMap<string, boolean>, links: ItemLinks | 'unread' | undefined): Pick<Initiative, 'blockedBy' | 'hiddenBlockers' | 'blockersUnread'> {
  if (item.state === 'closed') return {}
  const own = itemKey(item)
  const found = new Map<string, Blocker>(readBlockers(item.body, item.repository).map((reference) => [itemKey(reference), { ...reference, open: open.get(itemKey(reference)), via: 'text' }]))
  found.delete(own)
  if (links === undefined || links === 'unread') return { blockedBy: [...found.values()], blockersUnread: links === 'unread' }
  // What the item's readers can read there is no secret.
  const hidden = links.hidden.filter((key) => !found.has(key)).length + links.unseen
  for (const blocker of links.blockers) found.set(itemKey(blocker), blocker)
  return { blockedBy: [...found.values()], hiddenBlockers: hidden }
}
