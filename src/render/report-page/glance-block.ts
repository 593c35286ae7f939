import type { KeyResultReport } from '../../report/key-result-report.ts'
import { pageTheme } from '../charts/theme.ts'
import { given, phrase, words } from '../phrase/phrase.ts'
import { checkInDay } from '../report-view/check-in-day.ts'
import { ownerAsWritten } from '../report-view/somebody.ts'
import { meterPicture } from '../report-view/meter-picture.ts'
import { keyResultName } from '../report-view/key-result-name.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { valuePath } from '../report-view/value-path.ts'
import { coverageCell } from '../words/coverage-words.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { block } from './block.ts'
import { type DataCell, dataTable } from './data-table.ts'
import { element, html, type Html, text, together } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'
import { statusPill } from './status-pill.ts'

/** Every key result in a row of one table. */
export function glanceBlock(view: ReportView): Html {
  const { labels, nouns, sentences } = view.language
  const columns = [{ title: phraseToText(nouns.keyResult.One) }, { title: labels.status }, { title: labels.path }, { title: labels.coverage }, { title: labels.owner }]
  const table = dataTable(labels.atAGlance, columns, view.keyResults.map((keyResult) => row(keyResult, view)))
  return block('glance', labels.atAGlance, table ?? element('p', { class: 'quiet' }, phraseToPage(sentences.noKeyResult())))
}

function row(keyResult: KeyResultReport, view: ReportView): readonly DataCell[] {
  const { language } = view
  const { id, title, status, progress, owner, northStar } = keyResult
  const picture = meterPicture(keyResult, view, pageTheme, '-glance')
  const coverage = coverageCell(keyResult, view.report, language)
  const isEmpty = progress === undefined
  return [
    { content: phraseToPage(phrase`${keyResultName(view, id)} ${given(title, 160)}${northStar ? words(' ★') : words('')}`) },
    { content: together(statusPill(status, view)), sort: STATUS_ORDER.indexOf(status) },
    { content: together(element('span', { class: 'way' }, text(valuePath(keyResult, language.format), 90)), isEmpty ? undefined : element('span', { class: 'meter-line' }, html(picture ?? ''), text(` ${language.format.share(progress)}`))), sort: progress ?? -9 },
    { content: together(phraseToPage(coverage.share), coverage.rest === undefined ? undefined : element('small', {}, phraseToPage(coverage.rest))), sort: keyResult.coverage.share ?? -1 },
    { content: together(phraseToPage(ownerAsWritten(owner)), element('small', {}, phraseToPage(checkInDay(keyResult, view)))) },
  ]
}

const STATUS_ORDER = ['off-track', 'at-risk', 'no-data', 'not-started', 'learning', 'on-track', 'achieved']
