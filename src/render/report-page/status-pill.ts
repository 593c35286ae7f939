import type { Status } from '../../report/status.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { statusesOf } from '../words/statuses-of.ts'
import { element, type Html, text } from './html.ts'

/** A status as a word on its colour; the word says it all, the colour only helps. */
export function statusPill(status: Status, { report, language }: ReportView): Html {
  return element('span', { class: `pill ${status}` }, text(statusesOf(report, language)[status].word))
}
