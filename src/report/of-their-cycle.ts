import type { Cycle } from '../domain/cycle.ts'
import type { Initiative } from '../domain/initiative.ts'
import { keyResultsOf, type Plan } from '../domain/plan.ts'

/**
 * Initiatives with their links as they were meant: many teams begin every cycle with O1.KR1 again, so work that was closed before
 * the reported cycle began served the key result of that name then. Such a link is renamed `2026-Q3/O1.KR1`.
 */
export function ofTheirCycle(initiatives: readonly Initiative[], plan: Plan, reported: Cycle): readonly Initiative[] {
  const earlier = plan.cycles.filter((cycle) => cycle.start < reported.start)
  if (earlier.length === 0) return initiatives
  const ids = earlier.map((cycle) => ({ cycle, ids: new Set(keyResultsOf(cycle).map(({ id }) => id)) }))
  return initiatives.map((initiative) => {
    const { verdict } = initiative
    if (!isPast(initiative, reported)) return initiative
    const renamed = new Map(verdict.keyResults.flatMap((id) => {
      const then = ids.findLast((one) => one.ids.has(id))
      return then === undefined ? [] : [[id, `${then.cycle.id}/${id}`] as const]
    }))
    return { ...initiative, verdict: { ...verdict, keyResults: verdict.keyResults.map((id) => renamed.get(id) ?? id) } }
  })
}

/** Whether the work was over before the cycle began. */
export function isPast({ item }: Initiative, cycle: Cycle): boolean {
  return item.state === 'closed' && item.closedOn !== undefined && item.closedOn < cycle.start
}
