import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { ObjectiveReport } from '../../report/objective-report.ts'
import { formatShare } from '../format/format-number.ts'
import { formatPath } from '../format/format-quantity.ts'
import { progressBar } from '../format/progress-bar.ts'
import { anchorName, heading, paragraph } from '../markdown/paragraph.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { lines, small, table, unwrapped } from '../markdown/table.ts'
import { given, isSilent, joined, link, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { coverageCell } from '../words/coverage-words.ts'
import { dayWords } from '../words/day-words.ts'
import { statusWords } from '../words/status-words.ts'
import { person } from './item-link.ts'
import type { ReportView } from './report-view.ts'

/** Every key result on one line each, objective by objective; four columns, so that a telephone shows them all. */
export function atAGlance(view: ReportView): Markdown | undefined {
  const { objectives } = view.report
  if (objectives.length === 0) return undefined
  return stacked([heading(2, words('At a glance')), ...objectives.flatMap((objective) => [objectiveLine(objective, view), objectiveTable(objective, view)])])
}

function objectiveLine(objective: ObjectiveReport, view: ReportView): Markdown {
  const facts = [
    ...(objective.progress === undefined ? [] : [words(`${progressBar(objective.progress)} ${formatShare(objective.progress)}`)]),
    ...(objective.owner === undefined ? [] : [person(objective.owner)]),
    ...(objective.keyResults.length === 0 ? [phrase`no ${view.vocabulary.keyResult.many} yet`] : []),
  ]
  const title = strong(phrase`${objective.id} · ${given(objective.title, 160)}`)
  return paragraph(isSilent(joined(facts, '')) ? title : phrase`${title} — ${joined(facts, ' · ')}`)
}

function objectiveTable(objective: ObjectiveReport, view: ReportView): Markdown | undefined {
  const columns = [
    { title: phraseToMarkdown(view.vocabulary.keyResult.One) },
    { title: trusted('Status') },
    { title: trusted('Coverage') },
    { title: trusted('From → now → to') },
  ]
  return table(columns, objective.keyResults.map((keyResult) => row(keyResult, view)))
}

function row(keyResult: KeyResultReport, view: ReportView): readonly Markdown[] {
  const { emoji, word } = statusWords[keyResult.status]
  const coverage = coverageCell(keyResult)
  return [
    lines(nameCell(keyResult), small(phraseToMarkdown(phrase`${ownerWords(keyResult)} · ${checkInWords(keyResult, view)}`))),
    lines(cell(words(`${emoji} ${word}`)), progressLine(keyResult)),
    lines(cell(coverage.share), coverage.rest && small(phraseToMarkdown(coverage.rest))),
    pathCell(keyResult),
  ]
}

/** The values that there are, with the unit once; a learning goal may have none. */
export function valuePath({ baseline, now, target, unit, intent }: KeyResultReport): string {
  if (intent === 'learn' && target === undefined && now === undefined) return '–'
  if (baseline === undefined && now === undefined) return formatPath([undefined, target], unit)
  return formatPath(intent === 'learn' && target === undefined ? [baseline, now] : [baseline, now, target], unit)
}

function progressLine({ progress }: KeyResultReport): Markdown | undefined {
  return progress === undefined ? undefined : trusted(`${progressBar(progress, 5)} ${cell(words(formatShare(progress)))}`)
}

/** The values may go on in the next line behind each arrow, where the page is narrow. */
function pathCell(keyResult: KeyResultReport): Markdown {
  return trusted(cell(phrase`${valuePath(keyResult)}`).replaceAll('→&nbsp;', '→ '))
}

function nameCell({ id, title, northStar }: KeyResultReport): Markdown {
  return phraseToMarkdown(phrase`${link(`#${anchorName(id)}`, strong(id))} ${given(title, 100)}${northStar ? words(' ⭐') : words('')}`)
}

function ownerWords({ owner }: KeyResultReport): Phrase {
  return owner === undefined ? words('no owner') : person(owner)
}

function checkInWords({ lastCheckIn, checkIns }: KeyResultReport, view: ReportView): Phrase {
  if (lastCheckIn === undefined || checkIns.length === 0) return words('no check-in')
  const day = dayWords(lastCheckIn.date, view.report.cycle?.end)
  return words(lastCheckIn.stale ? `⚠ ${day}` : day)
}

function cell(content: Phrase): Markdown {
  return unwrapped(phraseToMarkdown(content))
}
