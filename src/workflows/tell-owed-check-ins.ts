import type { Outcome } from '../ports/outcome.ts'
import type { Sink } from '../ports/sink.ts'
import { owedCheckInsMarker, renderOwedCheckIns } from '../render/render-owed-check-ins.ts'
import type { AskedResult } from './publish/publish-where-asked.ts'

/** Keeps one issue with the check-ins that are owed, where the settings ask for it, and closes it when none is. */
export async function tellOwedCheckIns(sink: Sink, result: AskedResult): Promise<readonly Outcome[]> {
  if (result.kind !== 'published' || !result.settings.issues.checkIns || result.settings.mode === 'off') return []
  const { report, settings } = result
  return sink.apply([{ kind: 'issue', marker: owedCheckInsMarker, ...renderOwedCheckIns(report, settings), wanted: report.sync.owed.length > 0 }], { checks: [], labels: [] })
}
