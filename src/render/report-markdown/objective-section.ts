import type { ObjectiveReport } from '../../report/objective-report.ts'
import { heading, paragraph, quote } from '../markdown/paragraph.ts'
import { type Markdown, stacked } from '../markdown/markdown.ts'
import { given, phrase } from '../phrase/phrase.ts'
import { findingsFold } from './findings-fold.ts'
import { keyResultSection } from './key-result-section.ts'
import type { ReportView } from '../report-view/report-view.ts'

/** One objective in full: why it matters, and each of its key results. */
export function objectiveSection(objective: ObjectiveReport, view: ReportView): Markdown {
  return stacked([
    heading(2, phrase`${objective.id} · ${given(objective.title, 160)}`),
    objective.why === undefined ? undefined : quote(paragraph(given(objective.why, 600))),
    findingsFold('objective', objective.findings, view),
    ...objective.keyResults.map((keyResult) => keyResultSection(keyResult, view)),
  ])
}
