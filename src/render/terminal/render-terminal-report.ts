import type { Settings } from '../../domain/settings.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Report } from '../../report/report.ts'
import type { Status } from '../../report/status.ts'
import { cleanText } from '../clean-text.ts'
import { progressBar } from '../format/progress-bar.ts'
import { code } from '../phrase/phrase.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { type ReportView, reportView } from '../report-view/report-view.ts'
import { namedAt } from '../report-view/named-at.ts'
import { somebody } from '../report-view/somebody.ts'
import { toldMatters } from '../report-view/told-matters.ts'
import { valuePath } from '../report-view/value-path.ts'
import { attentionRows, rowWords } from '../words/attention-rows.ts'
import { coverageCell } from '../words/coverage-words.ts'
import { statusesOf } from '../words/statuses-of.ts'
import { cycleWords, summaryWords } from '../words/summary-words.ts'
import type { Language } from '../words/language.ts'
import { type Paint, paint } from './paint.ts'

const MOST_ROWS = 12

/** The report in short for a terminal: where the cycle stands, a line for each key result, what needs somebody. */
export function renderTerminalReport(report: Report, settings: Settings, colour: boolean): string {
  const ink = paint(colour)
  const view = reportView(report, settings)
  const { language } = view
  const { title } = language.labels
  const statuses = statusesOf(report, language)
  const width = Math.max(11, ...report.objectives.flatMap(({ keyResults }) => keyResults.map(({ status }) => statuses[status].word.length)))
  const lines = [
    `${ink.bold(report.cycle === undefined ? title : cleanText(`${title} ${report.cycle.id}`))}  ${ink.dim(phraseToText(cycleWords(report, language)))}`,
    '',
    phraseToText(summaryWords(report, language), ink.bold),
    ...report.objectives.flatMap(({ id, title, keyResults }) => ['', ink.bold(cleanText(`${id} ${title}`)), ...keyResults.map((keyResult) => line(keyResult, { word: statuses[keyResult.status].word.padEnd(width), ink, language, report }))]),
    ...attention(view, ink),
    ...findings(report, settings, language),
  ]
  return `${lines.join('\n')}\n`
}

/** That there are findings; `throughline lint` shows them where they stand in the file. Nothing for executives, who do not write it. */
function findings(report: Report, { report: { audience } }: Settings, language: Language): readonly string[] {
  const places = [report, ...report.objectives, ...report.objectives.flatMap(({ keyResults }) => keyResults)]
  const count = places.reduce((sum, place) => sum + (place.findings?.length ?? 0), 0)
  return count === 0 || audience === 'executive' ? [] : ['', phraseToText(language.findings.unseen(count, code('throughline lint')))]
}

function line(keyResult: KeyResultReport, { word, ink, language, report }: { readonly word: string; readonly ink: Paint; readonly language: Language; readonly report: Report }): string {
  const { id, title, status, progress } = keyResult
  const share = progress === undefined ? '' : ` ${language.format.share(progress)}`
  const bar = progress === undefined ? '·'.repeat(10) : progressBar(progress)
  const coverage = coverageCell(keyResult, report, language)
  const covered = phraseToText(coverage.share)
  const facts = [cleanText(valuePath(keyResult, language.format)), covered.replace('%', `% ${language.labels.covered.toLowerCase()}`)].filter((fact) => fact !== '–')
  return [
    `  ${toned(status, ink)(word)} ${bar}${share.padEnd(6)} ${ink.bold(cleanText(id))} ${cleanText(title, 80)}`,
    ...(facts.length === 0 ? [] : [`  ${' '.repeat(word.length)} ${ink.dim(facts.join(' · '))}`]),
  ].join('\n')
}

function toned(status: Status, ink: Paint): (text: string) => string {
  switch (status) {
    case 'achieved': case 'on-track': return ink.green
    case 'at-risk': return ink.yellow
    case 'off-track': return ink.red
    case 'learning': return ink.blue
    case 'no-data': case 'not-started': return ink.dim
  }
}

function attention(view: ReportView, ink: Paint): readonly string[] {
  const { report, language } = view
  const urgent = report.attention.filter(({ severity }) => severity !== 'low')
  if (urgent.length === 0) return []
  const rows = attentionRows(urgent)
  const lines = rows.slice(0, MOST_ROWS).map(({ severity, keyResult, matters, owners }) => {
    const said = rowWords(toldMatters(matters, view), language)
    const who = ink.dim(owners.map((owner) => ` ${phraseToText(somebody(namedAt(view, keyResult), owner))}`).join(''))
    return `  ${severity === 'high' ? ink.red('!') : ink.yellow('·')} ${keyResult === undefined ? '' : `${ink.bold(cleanText(keyResult))} `}${phraseToText(said)}${who}`
  })
  const rest = rows.length - lines.length
  return ['', ink.bold(language.labels.attention), ...lines, ...(rest > 0 ? [ink.dim(`  ${language.sentences.moreInReport(rest)}`)] : [])]
}
