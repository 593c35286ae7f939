import type { WorkSum } from '../../report/portfolio/work-mix.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { para, part } from './block.ts'
import { dataTable, textCell } from './data-table.ts'
import { element, type Html, text } from './html.ts'

/** Rocks, pebbles and sand; outcomes, technical debt and operations; and the share of debt against its band. */
export function mixTables({ report, language }: ReportView): Html | undefined {
  const { mix } = report.portfolio
  const { portfolio: { mix: say }, format } = language
  const { share, from, to, standing } = mix.debt
  return part(
    `${say.title} (${say.by[mix.by]})`,
    para(element('span', {}, text(say.debt(standing, format.share(share), format.share(from), format.share(to))))),
    element('div', { class: 'pair' }, sums(say.size, say.sizes, mix.sizes), sums(say.kind, say.kinds, mix.kinds)),
  )

  function sums<Name extends string>(title: string, names: Readonly<Record<Name, string>>, counts: Readonly<Record<Name, WorkSum>>): Html | undefined {
    const rows = (Object.keys(names) as Name[]).filter((name) => counts[name].initiatives > 0).map((name) => [
      textCell(names[name]), textCell(String(counts[name].initiatives), counts[name].initiatives), textCell(format.share(counts[name].share), counts[name].share),
    ])
    return dataTable(title, [{ title }, { title: phraseToText(language.nouns.initiative.Many), numeric: true }, { title: say.share, numeric: true }], rows)
  }
}
