import type { Settings } from '../../domain/settings.ts'
import { itemName } from '../../domain/item.ts'
import { plainCount } from '../../domain/unit.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Report } from '../../report/report.ts'
import type { Status } from '../../report/status.ts'
import { cleanText } from '../clean-text.ts'
import { formatShare } from '../format/format-number.ts'
import { progressBar } from '../format/progress-bar.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { valuePath } from '../report-markdown/at-a-glance.ts'
import { attentionRows, rowWords } from '../words/attention-rows.ts'
import { attentionWords } from '../words/attention-words.ts'
import { coverageCell } from '../words/coverage-words.ts'
import { statusWords } from '../words/status-words.ts'
import { cycleWords, summaryWords } from '../words/summary-words.ts'
import { vocabularyOf } from '../words/vocabulary.ts'
import { type Paint, paint } from './paint.ts'

const MOST_ROWS = 12

/** The report in short for a terminal: where the cycle stands, a line for each key result, what needs somebody. */
export function renderTerminalReport(report: Report, settings: Settings, colour: boolean): string {
  const ink = paint(colour)
  const vocabulary = vocabularyOf(settings.vocabulary)
  const lines = [
    `${ink.bold(report.cycle === undefined ? 'OKRs' : cleanText(`OKRs ${report.cycle.id}`))}  ${ink.dim(phraseToText(cycleWords(report)))}`,
    '',
    phraseToText(summaryWords(report, vocabulary), ink.bold),
    ...report.objectives.flatMap(({ id, title, keyResults }) => ['', ink.bold(cleanText(`${id} ${title}`)), ...keyResults.map((keyResult) => line(keyResult, ink))]),
    ...attention(report, settings, ink),
  ]
  return `${lines.join('\n')}\n`
}

function line(keyResult: KeyResultReport, ink: Paint): string {
  const { id, title, status, progress } = keyResult
  const share = progress === undefined ? '' : ` ${formatShare(progress)}`
  const coverage = coverageCell(keyResult)
  const covered = phraseToText(coverage.share)
  const facts = [cleanText(valuePath(keyResult)), covered.replace('%', '% covered')].filter((fact) => fact !== '–')
  return [
    `  ${toned(status, ink)(statusWords[status].word.padEnd(11))} ${progressBar(progress ?? 0)}${share.padEnd(6)} ${ink.bold(cleanText(id))} ${cleanText(title, 80)}`,
    ...(facts.length === 0 ? [] : [`  ${' '.repeat(11)} ${ink.dim(facts.join(' · '))}`]),
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

function attention(report: Report, settings: Settings, ink: Paint): readonly string[] {
  const urgent = report.attention.filter(({ severity }) => severity !== 'low')
  if (urgent.length === 0) return []
  const units = new Map(report.objectives.flatMap(({ keyResults }) => keyResults).map(({ id, unit }) => [id, unit]))
  const vocabulary = vocabularyOf(settings.vocabulary)
  const rows = attentionRows(urgent)
  const lines = rows.slice(0, MOST_ROWS).map(({ severity, keyResult, matters, owners }) => {
    const said = rowWords(matters.map((matter) => {
      const item = matter.item === undefined ? '' : itemName(matter.item, report.repository)
      return attentionWords(matter, { vocabulary, unit: units.get(matter.keyResult ?? '') ?? plainCount, item })
    }))
    const who = ink.dim(owners.map((owner) => ` @${cleanText(owner, 60)}`).join(''))
    return `  ${severity === 'high' ? ink.red('!') : ink.yellow('·')} ${keyResult === undefined ? '' : `${ink.bold(cleanText(keyResult))} `}${phraseToText(said)}${who}`
  })
  const rest = rows.length - lines.length
  return ['', ink.bold('Needs attention'), ...lines, ...(rest > 0 ? [ink.dim(`  … and ${rest} more in the report`)] : [])]
}
