import type { Status } from '../../report/status.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { statusesOf } from '../words/statuses-of.ts'
import { element, type Html, text } from './html.ts'

/** Finds key results by their words and status; it shows itself where scripts run. */
export function filterBar({ report, language }: ReportView): Html | undefined {
  if (report.summary.keyResults < 2) return undefined
  const { page, labels } = language
  const statuses = statusesOf(report, language)
  const options = (Object.keys(statuses) as Status[]).filter((status) => report.summary.statuses[status] > 0).map((status) => element('option', { value: status }, text(statuses[status].word)))
  return element(
    'div', { class: 'filter', id: 'filter', role: 'search', hidden: true },
    element('input', { type: 'search', 'aria-label': page.find, placeholder: page.find }),
    element('select', { 'aria-label': labels.status }, element('option', { value: '' }, text(page.everyStatus)), ...options),
    element('output', { 'data-shown': page.shown, class: 'quiet', 'aria-live': 'polite' }),
  )
}
