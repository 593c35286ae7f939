import type { Grouping } from '../../report/portfolio/groups-of.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { part } from './block.ts'
import { dataTable, textCell } from './data-table.ts'
import { type Html, together } from './html.ts'

/** The work by team, by repository, by label. */
export function groupTables(view: ReportView): Html | undefined {
  const { groupings } = view.report.portfolio
  return groupings.length === 0 ? undefined : together(...groupings.map((grouping) => groupTable(grouping, view)))
}

function groupTable({ by, groups }: Grouping, { language }: ReportView): Html | undefined {
  const { portfolio: { groups: say }, format, nouns } = language
  const title = phraseToText(say.by(by))
  const columns = [
    { title }, { title: phraseToText(nouns.initiative.Many), numeric: true }, { title: say.open, numeric: true }, { title: say.shipped, numeric: true }, { title: say.unlinked, numeric: true },
    { title: phraseToText(nouns.keyResult.Many) }, { title: say.promised, numeric: true },
  ]
  const rows = groups.map((group) => [
    textCell(group.name ?? say.none),
    ...[group.initiatives, group.open, group.shipped, group.unlinked].map((count) => textCell(String(count), count)),
    textCell(group.keyResults.slice(0, 12).join(', '), group.keyResults.length, 200),
    textCell(format.share(group.promisedShare), group.promisedShare),
  ])
  return part(title, dataTable(title, columns, rows))
}
