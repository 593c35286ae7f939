import type { CalibrationGroup } from '../../report/review/calibration.ts'
import type { OutcomeReview } from '../../report/review/outcome-review.ts'
import { plainCount } from '../../domain/unit.ts'
import { itemTitle } from '../report-view/item-link.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { block, fold, para } from './block.ts'
import { type DataCell, dataTable, textCell } from './data-table.ts'
import { element, type Html, text } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'

const MOST_ROWS = 60

/** What was expected of shipped work against what was measured, and how estimates turn out on the whole. */
export function reviewsBlock(view: ReportView): Html | undefined {
  const { reviews, calibration } = view.report
  const { reviews: say, format } = view.language
  if (reviews.length === 0) return undefined
  const { overall, teams } = calibration
  const columns = [{ title: say.team }, { title: say.reviews, numeric: true }, { title: say.hits, numeric: true }, { title: say.median, numeric: true }, { title: say.habit }, { title: say.unreviewed, numeric: true }]
  return block(
    'calibration', say.title,
    overall.medianRatio === undefined ? undefined : para(phraseToPage(say.overall(overall.reviews, overall.hits, format.share(overall.medianRatio)))),
    para(element('span', { class: 'quiet' }, text(say.caveat))),
    dataTable(say.title, columns, [...teams.map((group) => groupRow(group, group.team ?? say.noTeam, view)), groupRow(overall, say.everybody, view)]),
    fold(element('span', {}, text(say.list(reviews.length))), reviewTable(reviews, view)),
  )
}

function groupRow({ reviews, hits, medianRatio, habit, unreviewed }: CalibrationGroup, name: string, { language }: ReportView): readonly DataCell[] {
  return [
    textCell(name), textCell(String(reviews), reviews), textCell(reviews === 0 ? '–' : String(hits), hits), textCell(medianRatio === undefined ? '–' : language.format.share(medianRatio), medianRatio ?? -9),
    textCell(language.reviews.habits[habit]), textCell(String(unreviewed), unreviewed),
  ]
}

function reviewTable(reviews: readonly OutcomeReview[], view: ReportView): Html | undefined {
  const { reviews: say, format, nouns, labels } = view.language
  const rows = reviews.slice(0, MOST_ROWS).map(({ item, keyResult, expectedChange, actualChange, ratio, state, by }) => {
    const unit = view.keyResultById.get(keyResult)?.unit ?? plainCount
    const change = (value: number | undefined): DataCell => textCell(value === undefined ? '–' : format.change(value, unit), value ?? 0)
    return [{ content: phraseToPage(itemTitle(view, item)) }, textCell(keyResult), change(expectedChange), change(actualChange), textCell(ratio === undefined ? '–' : format.share(ratio), ratio ?? -9), textCell(say.states[state]), textCell(by === undefined ? '–' : format.day(by))]
  })
  const columns = [{ title: phraseToText(nouns.initiative.One) }, { title: phraseToText(nouns.keyResult.One) }, { title: say.expected, numeric: true }, { title: say.actual, numeric: true }, { title: say.ratio, numeric: true }, { title: say.state }, { title: labels.by }]
  return dataTable(say.title, columns, rows)
}
