import type { IssueEffect } from '../ports/effect.ts'
import type { Outcome } from '../ports/outcome.ts'
import type { Sink } from '../ports/sink.ts'
import { renderWaitingReport, waitingReportMarker } from '../render/render-waiting-report.ts'
import type { AskedResult } from './publish/publish-where-asked.ts'

/**
 * Keeps one issue with the way to a report that got no further than a branch, and closes it when a report was delivered. A team
 * that asked for the branch knows where to look.
 */
export async function tellWaitingReport(sink: Sink, result: AskedResult): Promise<readonly Outcome[]> {
  if (result.kind !== 'published' || result.effect.delivery !== 'auto') return []
  const issue = result.outcomes.flatMap(issueAbout)
  return issue.length === 0 ? [] : sink.apply(issue, { checks: [], labels: [] })
}

/** A report that has not changed leaves the issue as it is: nothing has to be looked for. */
function issueAbout({ kind, rung, url, detail }: Outcome): readonly IssueEffect[] {
  if (kind !== 'done' || rung === undefined) return []
  const wanted = rung === 'branch'
  return [{ kind: 'issue', marker: waitingReportMarker, ...renderWaitingReport(wanted ? url : undefined, detail), wanted }]
}
