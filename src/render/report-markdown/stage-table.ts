import type { Stage } from '../../domain/stage.ts'
import { type Markdown, trusted } from '../markdown/markdown.ts'
import { table, unwrapped } from '../markdown/table.ts'
import type { ReportView } from '../report-view/report-view.ts'

const STAGES: readonly Stage[] = ['open', 'proposed', 'accepted', 'committed', 'shipped', 'measured', 'dropped']

/** How many initiatives stand where. */
export function stageTable({ report, language }: ReportView): Markdown | undefined {
  // Only lists that leave fields out have work of which nothing but that it is open is known.
  const shown = STAGES.filter((stage) => stage !== 'open' || report.portfolio.stages.open > 0)
  const columns = shown.map((stage) => ({ title: unwrapped(trusted(`${language.stages[stage].emoji} ${language.stages[stage].word}`)), align: 'center' } as const))
  return table(columns, [shown.map((stage) => trusted(String(report.portfolio.stages[stage])))])
}
