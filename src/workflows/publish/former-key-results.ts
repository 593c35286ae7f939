import { keyResultsOf } from '../../domain/plan.ts'
import type { PlanChange } from '../../domain/plan-change.ts'
import { jsonField, list, parseJson, textual } from '../../report/json-field.ts'
import type { PlanRevision } from '../../report/revisions/revisions-of.ts'

/** Ids that key results had by earlier versions of the OKRs: by the commits that changed them, and by the last report. */
export function formerKeyResults(revisions: readonly PlanRevision[], lastReport: string | undefined): readonly string[] {
  const reported = lastReport === undefined ? [] : list(jsonField(parseJson(lastReport), 'objectives')).flatMap((objective) => list(jsonField(objective, 'keyResults')))
  return [...revisions.flatMap(({ changes }) => changes.flatMap(goneIds)), ...reported.flatMap((keyResult) => textual(jsonField(keyResult, 'id')) ?? [])]
}

function goneIds(change: PlanChange): readonly string[] {
  switch (change.kind) {
    case 'key-result-removed': return [change.keyResult.id, ...change.keyResult.aliases]
    case 'key-result-renamed': return [change.from]
    case 'cycle-removed': return keyResultsOf(change.cycle).map(({ id }) => id)
    default: return []
  }
}
