import type { Cycle } from '../../domain/cycle.ts'
import type { Day } from '../../domain/day.ts'
import { type KeyResult, wantedDirection } from '../../domain/key-result.ts'
import { keyResultsOf, type Plan } from '../../domain/plan.ts'
import type { RevisedField, RevisedValue, Revision } from './revision.ts'

/** The OKRs as a commit left them. */
export interface PlanVersion {
  readonly commit: string
  readonly on: Day
  readonly plan: Plan
}

/** How the key results of a cycle were changed from version to version (oldest first), by id, the latest change first. What came with the key result itself is no revision. */
export function revisionsOf(versions: readonly PlanVersion[], cycle: Cycle): ReadonlyMap<string, readonly Revision[]> {
  const revisions = new Map<string, readonly Revision[]>()
  let before = new Map<string, KeyResult>()
  for (const { commit, on, plan } of versions) {
    const now = plan.cycles.find(({ id }) => id === cycle.id)
    // A version without the cycle, mostly one that broke the file, says nothing about it.
    if (now === undefined) continue
    const after = new Map(keyResultsOf(now).map((keyResult) => [keyResult.id, keyResult]))
    for (const [id, keyResult] of after) {
      const old = before.get(id) ?? keyResult.aliases.map((alias) => before.get(alias)).find((one) => one !== undefined)
      const changes = old === undefined ? [] : changesOf(old, keyResult)
      if (changes.length > 0) revisions.set(id, [{ on, commit, midCycle: on >= now.start, changes }, ...(revisions.get(id) ?? [])])
    }
    before = after
  }
  return revisions
}

const FIELDS: readonly (readonly [RevisedField, (keyResult: KeyResult) => string | number | undefined])[] = [
  ['title', ({ title }) => title], ['metric', ({ metric }) => metric], ['audience', ({ audience }) => audience], ['unit', ({ unit }) => unit.symbol],
  ['baseline', ({ baseline }) => baseline], ['target', ({ target }) => target], ['due', ({ due }) => due], ['owner', ({ owner }) => owner],
]

function changesOf(before: KeyResult, after: KeyResult): readonly RevisedValue[] {
  return FIELDS.flatMap(([field, read]) => {
    const [old, now] = [read(before), read(after)]
    return old === now ? [] : [{ field, before: old, after: now, loosened: isLoosened(field, before, after) }]
  })
}

/** A target that came nearer, a baseline from which less is to go, a later date: easier to reach, which may be right and is to be seen. */
function isLoosened(field: RevisedField, before: KeyResult, after: KeyResult): boolean {
  if (field === 'due') return after.due > before.due
  if (before.unit.symbol !== after.unit.symbol) return false
  const up = wantedDirection(before) === 'up'
  if (wantedDirection(before) === undefined) return false
  if (field === 'target') return after.target === undefined || before.target === undefined ? after.target === undefined : isLower(after.target, before.target, up)
  if (field === 'baseline') return after.baseline !== undefined && before.baseline !== undefined && isLower(before.baseline, after.baseline, up)
  return false
}

function isLower(value: number, than: number, up: boolean): boolean {
  return up ? value < than : value > than
}
