import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { ObjectiveReport } from '../../report/objective-report.ts'
import type { Format } from '../format/format.ts'
import { progressBar } from '../format/progress-bar.ts'
import { heading, paragraph } from '../markdown/paragraph.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { lines, small, table, unwrapped } from '../markdown/table.ts'
import { given, isSilent, joined, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { coverageCell } from '../words/coverage-words.ts'
import { progressWords } from '../words/progress-words.ts'
import { statusesOf } from '../words/statuses-of.ts'
import { ownerAsWritten } from '../report-view/somebody.ts'
import { valuePath } from '../report-view/value-path.ts'
import { meterDescription } from '../report-view/meter-picture.ts'
import { themedPicture } from './themed-picture.ts'
import { keyResultName, slugOf } from '../report-view/key-result-name.ts'
import { checkInDay } from '../report-view/check-in-day.ts'
import type { ReportView } from '../report-view/report-view.ts'

/** Every key result on one line each, objective by objective; four columns, so that a telephone shows them all. */
export function atAGlance(view: ReportView): Markdown | undefined {
  const { objectives } = view.report
  if (objectives.length === 0) return undefined
  return stacked([heading(2, words(view.language.labels.atAGlance)), ...objectives.flatMap((objective) => [objectiveLine(objective, view), objectiveTable(objective, view)])])
}

function objectiveLine(objective: ObjectiveReport, view: ReportView): Markdown {
  const progress = progressWords(objective.progress, `${progressBar(objective.progress ?? 0)} ${view.language.format.share(objective.progress ?? 0)}`, objective.keyResults, view.language)
  const facts = [
    ...(progress === undefined ? [] : [progress]),
    ...(objective.owner === undefined ? [] : [ownerAsWritten(objective.owner)]),
    ...(objective.keyResults.length === 0 ? [view.language.sentences.noKeyResultsYet()] : []),
  ]
  const title = strong(phrase`${objective.id} · ${given(objective.title, 160)}`)
  return paragraph(isSilent(joined(facts, '')) ? title : phrase`${title} — ${joined(facts, ' · ')}`)
}

function objectiveTable(objective: ObjectiveReport, view: ReportView): Markdown | undefined {
  const columns = [
    { title: phraseToMarkdown(view.language.nouns.keyResult.One) },
    { title: trusted(view.language.labels.status) },
    { title: trusted(view.language.labels.coverage) },
    { title: trusted(view.language.labels.path) },
  ]
  return table(columns, objective.keyResults.map((keyResult) => row(keyResult, view)))
}

function row(keyResult: KeyResultReport, view: ReportView): readonly Markdown[] {
  const { format } = view.language
  const { emoji, word } = statusesOf(view.report, view.language)[keyResult.status]
  const coverage = coverageCell(keyResult, view.report, view.language)
  return [
    lines(nameCell(keyResult, view), small(phraseToMarkdown(phrase`${ownerWords(keyResult, view)} · ${checkInDay(keyResult, view)}`))),
    lines(cell(words(`${emoji} ${word}`)), progressLine(keyResult, view)),
    lines(cell(coverage.share), coverage.rest && small(phraseToMarkdown(coverage.rest))),
    lines(pathCell(keyResult, format), shareLine(keyResult, view)),
  ]
}

function progressLine(keyResult: KeyResultReport, view: ReportView): Markdown | undefined {
  const { id, progress } = keyResult
  if (progress === undefined) return undefined
  const picture = themedPicture(view, `meter-${slugOf(view, id)}`, meterDescription(keyResult, view.language), 90)
  return picture ?? trusted(`${progressBar(progress, 5)} ${cell(words(view.language.format.share(progress)))}`)
}

/** Beside a picture the share stands in words, under the values that it comes from. */
function shareLine({ progress }: KeyResultReport, { language, hasPictures }: ReportView): Markdown | undefined {
  return progress === undefined || !hasPictures ? undefined : small(phraseToMarkdown(words(language.outlook.meter(language.format.share(progress), undefined))))
}

/** The values may go on in the next line behind each arrow, where the page is narrow. */
function pathCell(keyResult: KeyResultReport, format: Format): Markdown {
  return trusted(cell(phrase`${valuePath(keyResult, format)}`).replaceAll('→&nbsp;', '→ '))
}

function nameCell({ id, title, northStar }: KeyResultReport, view: ReportView): Markdown {
  return phraseToMarkdown(phrase`${keyResultName(view, id)} ${given(title, 100)}${northStar ? words(' ⭐') : words('')}`)
}

function ownerWords({ owner }: KeyResultReport, { language }: ReportView): Phrase {
  return owner === undefined ? words(language.labels.noOwner) : ownerAsWritten(owner)
}

function cell(content: Phrase): Markdown {
  return unwrapped(phraseToMarkdown(content))
}
