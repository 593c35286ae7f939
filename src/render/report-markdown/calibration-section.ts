import { plainCount } from '../../domain/unit.ts'
import type { CalibrationGroup } from '../../report/review/calibration.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { heading, paragraph } from '../markdown/paragraph.ts'
import { table, unwrapped } from '../markdown/table.ts'
import { given, phrase, strong, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { itemTitle } from '../report-view/item-link.ts'
import type { ReportView } from '../report-view/report-view.ts'

const MOST_ROWS = 40

/** What was expected of shipped work against what was measured, and how estimates turn out on the whole. */
export function calibrationSection(view: ReportView): Markdown | undefined {
  const { reviews, calibration: { overall, teams } } = view.report
  const { reviews: say, format } = view.language
  if (reviews.length === 0) return undefined
  const columns = [{ title: trusted(say.team) }, { title: trusted(say.reviews), align: 'right' }, { title: trusted(say.hits), align: 'right' }, { title: trusted(say.median), align: 'right' }, { title: trusted(say.habit) }] as const
  return stacked([
    heading(2, words(say.title)),
    overall.medianRatio === undefined ? undefined : paragraph(say.overall(overall.reviews, overall.hits, format.share(overall.medianRatio))),
    paragraph(words(say.caveat)),
    table(columns, [...teams.map((group) => row(group, group.team ?? say.noTeam, view)), row(overall, say.everybody, view)]),
    details(words(say.list(reviews.length)), reviewTable(view)),
  ])
}

function row({ reviews, hits, medianRatio, habit }: CalibrationGroup, name: string, { language }: ReportView): readonly Markdown[] {
  const median = medianRatio === undefined ? '–' : language.format.share(medianRatio)
  return [phraseToMarkdown(given(name, 60)), trusted(String(reviews)), trusted(reviews === 0 ? '–' : String(hits)), trusted(median), trusted(language.reviews.habits[habit])]
}

function reviewTable(view: ReportView): Markdown | undefined {
  const { reviews: say, format, nouns } = view.language
  const rows = view.report.reviews.slice(0, MOST_ROWS).map(({ item, keyResult, expectedChange, actualChange, state }) => {
    const unit = view.keyResultById.get(keyResult)?.unit ?? plainCount
    const change = (value: number | undefined): Markdown => unwrapped(phraseToMarkdown(phrase`${value === undefined ? words('–') : format.change(value, unit)}`))
    return [phraseToMarkdown(phrase`${itemTitle(view, item)} (${strong(keyResult)})`), change(expectedChange), change(actualChange), unwrapped(trusted(say.states[state]))]
  })
  return table([{ title: phraseToMarkdown(nouns.initiative.One) }, { title: trusted(say.expected), align: 'right' }, { title: trusted(say.actual), align: 'right' }, { title: trusted(say.state) }], rows)
}
