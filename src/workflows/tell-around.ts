import type { Outcome } from '../ports/outcome.ts'
import type { Sink } from '../ports/sink.ts'
import type { ConfigurationFacts } from '../ports/source.ts'
import type { ConfigurationWorld } from './load-configuration.ts'
import type { AskedResult } from './publish/publish-where-asked.ts'
import { tellBrokenFiles } from './tell-broken-files.ts'
import { tellOwedCheckIns } from './tell-owed-check-ins.ts'
import { tellWaitingReport } from './tell-waiting-report.ts'

/** Keeps the issues that stand around a report: what is broken, where the report waits, which check-ins are owed. */
export async function tellAround(world: ConfigurationWorld & { readonly sink: Sink }, facts: ConfigurationFacts, result: AskedResult): Promise<readonly Outcome[]> {
  return [
    ...await tellBrokenFiles(world, facts),
    ...await tellWaitingReport(world.sink, result),
    ...await tellOwedCheckIns(world.sink, result),
  ]
}
