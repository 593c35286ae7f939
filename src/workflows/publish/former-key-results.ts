import { goneKeyResults, type PlanChange } from '../../domain/plan-change.ts'
import { jsonField, list, parseJson, textual } from '../../report/json-field.ts'
import type { PlanRevision } from '../../report/revisions/revisions-of.ts'

/** Ids that key results had by earlier versions of the OKRs: by the commits that changed them, and by the last report. */
export function formerKeyResults(revisions: readonly PlanRevision[], lastReport: string | undefined): readonly string[] {
  const reported = lastReport === undefined ? [] : list(jsonField(parseJson(lastReport), 'objectives')).flatMap((objective) => list(jsonField(objective, 'keyResults')))
  return [...revisions.flatMap(({ changes }) => changes.flatMap(goneIds)), ...reported.flatMap((keyResult) => textual(jsonField(keyResult, 'id')) ?? [])]
}

function goneIds(change: PlanChange): readonly string[] {
  return change.kind === 'key-result-renamed' ? [change.from] : goneKeyResults([change]).flatMap(({ id, aliases }) => [id, ...aliases])
}
