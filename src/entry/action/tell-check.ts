import process from 'node:process'
import { info, setFailed, setOutput } from '@actions/core'
import { checkTitle } from '../../render/check/check-title.ts'
import type { CheckedItem } from '../../render/checked-item.ts'
import type { JobSummaryParts } from '../../render/render-job-summary.ts'
import type { CheckResult } from '../../workflows/check-item.ts'
import { checkContext } from '../../workflows/plan-check-effects.ts'
import { annotate } from './annotate.ts'
import { tellDenied } from './tell-denied.ts'
import { tellSettings } from './tell-settings.ts'

/** Tells a verdict: outputs, annotations, job summary, and the job's own conclusion on pull requests; and what broke when it was to be written. */
export async function tellCheck({ decision, facts, outcomes, title: said }: CheckResult, broken?: JobSummaryParts['broken']): Promise<void> {
  const { verdict, conclusion, remarks, settings } = decision
  const context = checkContext(decision, facts)
  const title = said ?? checkTitle(verdict, context)
  setOutput('verdict', verdict.kind)
  setOutput('key-results', verdict.keyResults.join(','))
  setOutput('problems', JSON.stringify(verdict.problems.map(({ code, message, found, expected, example }) => ({ code, message, found, expected, example }))))
  for (const remark of remarks) annotate(remark)
  if (decision.settingsErrors !== undefined) tellSettings(decision.settingsErrors)
  tellDenied(outcomes)
  await summarise({ settings, check: { verdict, context }, outcomes, broken })
  // An issue's verdict stands on the issue; a red run would only mail whoever wrote it.
  if (verdict.problems.length > 0) await listProblems({ source: facts.item.url, number: facts.item.number, title: facts.item.title, verdict, context })
  if (conclusion === 'failure' && facts.item.kind === 'pull-request') setFailed(title)
  else info(`${verdict.kind}: ${title}`)
}

/** Whoever is blocked opens the job's log first. Each line has a mark before it, so that nobody's words can be a command to the runner. */
async function listProblems(item: CheckedItem): Promise<void> {
  const [{ terminalItem }, { paint }] = await Promise.all([import('../../render/terminal/render-terminal-check.ts'), import('../../render/terminal/paint.ts')])
  for (const line of terminalItem(item, paint(false)).trimEnd().split('\n')) info(`| ${line}`)
}

/** Loaded when called: a runner that keeps no summary needs nothing of it. */
async function summarise(parts: JobSummaryParts): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY'] === undefined) return
  const [{ renderJobSummary }, { writeSummary }] = await Promise.all([import('../../render/render-job-summary.ts'), import('./write-summary.ts')])
  await writeSummary(renderJobSummary(parts))
}
