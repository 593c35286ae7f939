import { info, setFailed, setOutput } from '@actions/core'
import { renderJobSummary } from '../../render/render-job-summary.ts'
import type { Outcome } from '../../ports/outcome.ts'
import type { AskedResult } from '../../workflows/publish/publish-where-asked.ts'
import { annotate } from './annotate.ts'
import { keepFiles } from './keep-files.ts'
import { tellDenied } from './tell-denied.ts'
import { tellSettings } from './tell-settings.ts'
import { writeSummary } from './write-summary.ts'

/** Tells what became of the report: outputs, log, and the job summary, which holds the report itself where nothing could be written. */
export async function tellPublish(result: AskedResult, told: readonly Outcome[] = []): Promise<void> {
  const outcomes = result.kind === 'published' ? result.outcomes : []
  setOutput('report-changed', String(outcomes.some((outcome) => outcome.kind === 'done')))
  setOutput('commit-sha', outcomes.find((outcome) => outcome.sha !== undefined)?.sha ?? '')
  setOutput('pull-request-url', outcomes.find((outcome) => outcome.url?.includes('/pull/'))?.url ?? '')
  tellDenied(told)
  switch (result.kind) {
    case 'silent': return info('There is no OKR file, so there is nothing to report.')
    case 'unasked':
      tellDenied(result.outcomes)
      return info('The OKRs are kept in another repository, and nothing here asks for a report. To have one: report: { path: OKRS.md } in .github/throughline.yml, or the input task: report.')
    case 'broken':
      for (const diagnostic of result.diagnostics) annotate(diagnostic, 'error')
      return setFailed('The OKR file is broken; the last report stays as it is.')
    case 'published':
      tellSettings(result.settingsDiagnostics)
      tellDenied(outcomes)
      for (const { kind, detail } of outcomes) info(`report: ${kind}${detail === undefined ? '' : `, ${detail}`}`)
      if (isOnlyHere(result)) setOutput('report-directory', await keepFiles(result.effect.files))
      return writeSummary(renderJobSummary({ settings: result.settings, outcomes, ...(isOnlyHere(result) ? { report: result.report } : {}) }))
  }
}

function isOnlyHere({ effect, outcomes }: Extract<AskedResult, { kind: 'published' }>): boolean {
  return effect.delivery === 'summary' || outcomes.some((outcome) => outcome.kind === 'denied')
}
