import { type Cycle, cyclePhase } from '../domain/cycle.ts'
import type { KeyResult } from '../domain/key-result.ts'
import { keyResultsOf, type Plan } from '../domain/plan.ts'
import { isLoweredLate, isReading, type PlanChange } from '../domain/plan-change.ts'
import { compareCycles, siteOfCycle } from './compare-cycles.ts'
import { matchCycles } from './match-cycles.ts'
import { matchKeyResults } from './match-key-results.ts'
import { folded, type Matching, type Pair } from './matching.ts'
import { promisesOf, type ReadTitle } from './promised.ts'

/**
 * Everything in which two versions of the OKRs differ, what stands out first: what was lowered after its cycle had begun, ids that are
 * gone or mean something else, what is to be reached and how it is measured, the rest, and check-ins last. Both are plans of one day; `readTitle` knows what titles promise.
 */
export function comparePlans(before: Plan, after: Plan, readTitle: ReadTitle): readonly PlanChange[] {
  const cycles = matchCycles(before.cycles, after.cycles)
  const inCycles = withMovesBetween(cycles.pairs.map((pair) => ({ pair, keyResults: matchKeyResults(keyResultsOf(pair.before), keyResultsOf(pair.after)) })))
  const phases = new Map(before.cycles.map((cycle) => [folded(cycle.id), cyclePhase(cycle, before.today)]))
  const around = { phaseOf: (cycle: string) => phases.get(folded(cycle)) ?? 'future' as const, promisedBy: promisesOf(before, after, readTitle) }
  const changes = [
    ...cycles.removed.map((cycle): PlanChange => ({ kind: 'cycle-removed', cycle, site: siteOfCycle(cycle), phase: cyclePhase(cycle, before.today), eased: true })),
    ...cycles.added.map((cycle): PlanChange => ({ kind: 'cycle-added', cycle, site: siteOfCycle(cycle), phase: cyclePhase(cycle, before.today), eased: false })),
    ...inCycles.flatMap(({ pair, keyResults }) => compareCycles(pair, keyResults, around)),
  ]
  return changes.map((change) => [rankOf(change), change] as const).toSorted(([a], [b]) => a - b).map(([, change]) => change)
}

interface ComparedCycle {
  readonly pair: Pair<Cycle>
  readonly keyResults: Matching<KeyResult>
}

/** What left one cycle and came to another under the very same title was moved; only where it is in both anew, since goals come back every quarter. */
function withMovesBetween(cycles: readonly ComparedCycle[]): readonly ComparedCycle[] {
  const gone = new Map(cycles.flatMap(({ keyResults }) => keyResults.removed).map((keyResult) => [folded(keyResult.title), keyResult]))
  const moves = cycles.flatMap(({ keyResults }) => keyResults.added.flatMap((after): readonly Pair<KeyResult>[] => {
    const before = gone.get(folded(after.title))
    if (before === undefined) return []
    gone.delete(folded(after.title))
    return [{ before, after }]
  }))
  if (moves.length === 0) return cycles
  const [left, arrived] = [new Map(moves.map((move) => [move.before, move])), new Map(moves.map((move) => [move.after, move]))]
  return cycles.map(({ pair, keyResults: { pairs, removed, added } }) => ({
    pair,
    keyResults: {
      pairs: [...pairs, ...added.flatMap((keyResult) => arrived.get(keyResult) ?? [])],
      removed: removed.filter((keyResult) => !left.has(keyResult)),
      added: added.filter((keyResult) => !arrived.has(keyResult)),
    },
  }))
}

function rankOf(change: PlanChange): number {
  if (isReading(change)) return change.kind === 'check-in-added' ? 8 : 7
  if (isLoweredLate(change)) return 0
  switch (change.kind) {
    case 'key-result-reused': return 1
    case 'key-result-removed': case 'objective-removed': case 'cycle-removed': case 'key-result-renamed': return 2
    case 'value': case 'unit': case 'due': case 'cycle-dates': return 3
    case 'text': return change.field === 'metric' || change.field === 'intent' ? 3 : 6
    case 'cycle-added': case 'objective-added': case 'key-result-added': return 4
    default: return 5
  }
}
