import type { Cycle } from '../../domain/cycle.ts'
import type { Day } from '../../domain/day.ts'
import type { PlanChange } from '../../domain/plan-change.ts'
import type { RevisedValue, Revision } from './revision.ts'

/** What one commit changed of the OKRs. */
export interface PlanRevision {
  readonly commit: string
  readonly on: Day
  readonly changes: readonly PlanChange[]
}

/** How the key results of a cycle were changed, commit by commit (oldest first), by id, the latest change first. A key result that was renamed keeps what it was revised before. */
export function revisionsOf(commits: readonly PlanRevision[], { id: cycle }: Cycle): ReadonlyMap<string, readonly Revision[]> {
  const revisions = new Map<string, readonly Revision[]>()
  for (const { commit, on, changes } of commits) {
    const own = changes.filter(({ site }) => site.cycle === cycle)
    for (const change of own) if (change.kind === 'key-result-renamed') rename(revisions, change.from, change.to)
    for (const [keyResult, values] of byKeyResult(own)) {
      const midCycle = own.some(({ site, phase }) => site.keyResult === keyResult && phase !== 'future')
      revisions.set(keyResult, [{ on, commit, midCycle, changes: values }, ...(revisions.get(keyResult) ?? [])])
    }
  }
  return revisions
}

function rename(revisions: Map<string, readonly Revision[]>, from: string, to: string): void {
  const kept = revisions.get(from)
  revisions.delete(from)
  if (kept !== undefined) revisions.set(to, kept)
}

function byKeyResult(changes: readonly PlanChange[]): ReadonlyMap<string, readonly RevisedValue[]> {
  const values = new Map<string, readonly RevisedValue[]>()
  for (const change of changes) {
    const { keyResult } = change.site
    const value = keyResult === undefined ? undefined : revisedValue(change)
    if (keyResult !== undefined && value !== undefined) values.set(keyResult, [...values.get(keyResult) ?? [], value])
  }
  return values
}

/** What a report shows of a change: the definition and the numbers; what came, went or was merely read is none of it. */
function revisedValue(change: PlanChange): RevisedValue | undefined {
  const { eased: loosened } = change
  switch (change.kind) {
    case 'text': return change.field === 'title' || change.field === 'metric' || change.field === 'audience' || change.field === 'owner' ? { field: change.field, before: change.from, after: change.to, loosened } : undefined
    case 'value': return { field: change.field, before: change.from?.value, after: change.to?.value, loosened }
    case 'unit': return { field: 'unit', before: change.from.symbol, after: change.to.symbol, loosened }
    case 'due': return { field: 'due', before: change.from, after: change.to, loosened }
    default: return undefined
  }
}
