import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Settings } from '../domain/settings.ts'
import type { Verdict } from '../domain/verdict.ts'
import type { Outcome } from '../ports/outcome.ts'
import type { Report } from '../report/report.ts'
import type { CheckContext } from './check/check-context.ts'
import { diagnosticTable } from './check/diagnostic-table.ts'
import { titleWords } from './check/check-title.ts'
import { details } from './markdown/details.ts'
import { fitting } from './markdown/fitting.ts'
import { type Markdown, stacked, trusted } from './markdown/markdown.ts'
import { bullets, heading, paragraph } from './markdown/paragraph.ts'
import { code, given, link, phrase, type Phrase, words } from './phrase/phrase.ts'
import { phraseToText } from './phrase/phrase-to-text.ts'
import { checkBlocks } from './render-check.ts'
import { renderReportMarkdown } from './report-markdown/render-report-markdown.ts'

/** What a workflow run did, for its summary page. */
export interface JobSummaryParts {
  readonly settings: Settings
  readonly check?: { readonly verdict: Verdict; readonly context: CheckContext } | undefined
  readonly report?: Report | undefined
  readonly diagnostics?: readonly Diagnostic[] | undefined
  readonly outcomes?: readonly Outcome[] | undefined
  /** What GitHub did not answer about when it was to be written, and in which words. */
  readonly broken?: { readonly subject: string; readonly said?: string | undefined } | undefined
}

/** GitHub takes 1 MiB. */
const MOST_BYTES = 1_000_000

/** The job summary of a workflow run: the verdict or the report, what was written where, and what was refused for want of which permission. */
export function renderJobSummary(parts: JobSummaryParts): string {
  const { check, report, diagnostics = [], settings } = parts
  return `${fitting([
    ...(check === undefined ? [] : summaryBlocks(check.verdict, check.context)),
    ...outcomeBlocks(parts.outcomes ?? []),
    parts.broken && paragraph(brokenWords(parts.broken)),
    diagnostics.length === 0 ? undefined : heading(2, words('The OKR file')),
    diagnosticTable(diagnostics),
    // The report ends with a line break of its own.
    report && trusted(renderReportMarkdown(report, settings).trimEnd()),
  ], MOST_BYTES)}\n`
}

function summaryBlocks(verdict: Verdict, context: CheckContext): readonly (Markdown | undefined)[] {
  const blocks = checkBlocks(verdict, context)
  // A line of 80 characters may not hold it all.
  const title = given(phraseToText(titleWords(verdict, context)), 200)
  const name = context.item.title.trim() === '' ? phrase`#${context.item.number}` : phrase`#${context.item.number} ${given(context.item.title, 120)}`
  return [heading(2, title), paragraph(link(context.item.url, name)), ...(verdict.kind === 'linked' ? [details(words('The details'), stacked(blocks))] : blocks)]
}

function outcomeBlocks(outcomes: readonly Outcome[]): readonly (Markdown | undefined)[] {
  const told = outcomes.filter(({ kind }) => kind !== 'unchanged').map(outcomeWords)
  return told.length === 0 ? [] : [bullets(told)]
}

/** The check itself may be what is missing, and then this page is the only place that says so. */
function brokenWords({ subject, said }: NonNullable<JobSummaryParts['broken']>): Phrase {
  const why = said === undefined ? words('') : phrase` (${given(said, 300)})`
  return phrase`⚠ ${given(subject, 200)} could not be written: GitHub did not answer${why}. The verdict stands. Run this job again, or wait for the next event or scheduled run, which write what is missing.`
}

const EFFECTS = { check: 'The check run', comment: 'The comment', label: 'The label', issue: 'The issue', files: 'The report', body: 'The description', state: 'The issue’s state', reaction: 'The reaction' } as const

function outcomeWords({ effect, kind, permission, url, detail }: Outcome): Phrase {
  const what = url === undefined ? words(EFFECTS[effect]) : link(url, words(EFFECTS[effect]))
  const why = detail === undefined ? words('') : phrase` (${given(detail, 300)})`
  if (kind !== 'denied') return phrase`${what} was written${why}.`
  return permission === undefined ? phrase`⚠ ${what} could not be written${why}.` : phrase`⚠ ${what} could not be written: the token lacks ${code(permission)}${why}.`
}
