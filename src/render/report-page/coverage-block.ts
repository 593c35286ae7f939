import { asSummed } from '../format/as-summed.ts'
import { isOver } from '../../report/is-over.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import { pageTheme } from '../charts/theme.ts'
import { given, phrase, words } from '../phrase/phrase.ts'
import { coveragePicture } from '../report-view/coverage-picture.ts'
import { keyResultName } from '../report-view/key-result-name.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { besideEachOther } from '../words/coverage-words.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { block, para } from './block.ts'
import { type DataCell, dataTable, textCell } from './data-table.ts'
import { element, type Html, html, text, together } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'

/** What nobody has a plan for, the barest first; nothing once the cycle has ended. */
export function coverageBlock(view: ReportView): Html | undefined {
  const { labels, sentences } = view.language
  if (isOver(view.report)) return undefined
  const gaps = view.keyResults.filter(({ coverage }) => coverage.gap !== undefined && coverage.gap !== 0)
  if (gaps.length === 0) return undefined
  const sorted = gaps.toSorted((a, b) => (a.coverage.share ?? 0) - (b.coverage.share ?? 0))
  const isCovered = gaps.every(({ coverage }) => coverage.uncovered === 0)
  const columns = [{ title: phraseToText(view.language.nouns.keyResult.One) }, { title: labels.toGo, numeric: true }, { title: labels.promised, numeric: true }, { title: labels.noPlan, numeric: true }, { title: labels.covered }]
  return block(
    'coverage', labels.coverage,
    para(isCovered ? element('span', {}, text(sentences.allCovered)) : phraseToPage(sentences.coverageIntroduction())),
    dataTable(labels.coverage, columns, sorted.map((keyResult) => row(keyResult, view))),
  )
}

function row(keyResult: KeyResultReport, view: ReportView): readonly DataCell[] {
  const { id, title, unit, coverage } = keyResult
  const { language } = view
  const { format, labels } = language
  const beside = besideEachOther(coverage)
  const picture = coveragePicture(keyResult, view, pageTheme, '-gap')
  return [
    { content: phraseToPage(phrase`${keyResultName(view, id)} ${given(title, 160)}`) },
    textCell(format.change(coverage.gap ?? 0, unit, beside), coverage.gap),
    textCell(coverage.claims === 0 ? labels.nothing : format.change(asSummed(coverage.promised, coverage.gap), unit, beside), coverage.promised),
    { content: element('strong', {}, text(format.size(asSummed(coverage.uncovered ?? 0, coverage.gap), unit, beside), 60)), sort: coverage.uncovered },
    { content: together(picture === undefined ? undefined : element('span', { class: 'bar' }, html(picture)), phraseToPage(words(format.share(Math.max(0, coverage.share ?? 0))))), sort: coverage.share ?? 0 },
  ]
}
