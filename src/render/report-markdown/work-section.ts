import type { Stage } from '../../domain/stage.ts'
import { bullets, heading, paragraph } from '../markdown/paragraph.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { table } from '../markdown/table.ts'
import { code, joined, words } from '../phrase/phrase.ts'
import { person } from '../report-view/item-link.ts'
import { outcomeTree } from './outcome-tree.ts'
import { placementWords } from '../report-view/placement-words.ts'
import type { ReportView } from '../report-view/report-view.ts'

const MOST_DESKS = 40

/** The work as a whole: how much of it is linked, how far it is, who has what on the desk. */
export function workSection(view: ReportView): Markdown | undefined {
  const { portfolio } = view.report
  if (portfolio.initiatives === 0) return undefined
  return stacked([
    heading(2, words(view.language.labels.work)),
    paragraph(placementWords(view)),
    stages(view),
    details(view.language.sentences.tree(), outcomeTree(view)),
    details(words(view.language.labels.desks), desks(view)),
  ])
}

const STAGES: readonly Stage[] = ['open', 'proposed', 'accepted', 'committed', 'shipped', 'measured', 'dropped']

function stages({ report, language }: ReportView): Markdown | undefined {
  // Only lists that leave fields out have work of which nothing but that it is open is known.
  const shown = STAGES.filter((stage) => stage !== 'open' || report.portfolio.stages.open > 0)
  const columns = shown.map((stage) => ({ title: trusted(`${language.stages[stage].emoji}&nbsp;${language.stages[stage].word.replaceAll(' ', '&nbsp;')}`), align: 'center' } as const))
  return table(columns, [shown.map((stage) => trusted(String(report.portfolio.stages[stage])))])
}

function desks({ report, language }: ReportView): Markdown | undefined {
  if (report.load.length === 0) return undefined
  const points = report.load.slice(0, MOST_DESKS).map(({ who, keyResults, initiatives }) =>
    language.sentences.desk(person(who), keyResults.length, joined(keyResults.slice(0, 12).map(code), ', '), initiatives))
  return bullets(points)
}

