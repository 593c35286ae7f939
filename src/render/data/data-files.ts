import type { Settings } from '../../domain/settings.ts'
import type { Report } from '../../report/report.ts'
import type { ReportFile } from '../report-file.ts'
import { slugOf } from '../report-view/key-result-name.ts'
import { reportView } from '../report-view/report-view.ts'
import { renderBadge } from './render-badge.ts'
import { renderChangesFeed } from './render-changes-feed.ts'
import { renderInitiativesCsv } from './render-initiatives-csv.ts'

/** The report for spreadsheets, feed readers and READMEs. */
export function dataFiles(report: Report, settings: Settings): readonly ReportFile[] {
  const view = reportView(report, settings)
  const badges = settings.report.badges.replace(/\/+$/, '')
  return [
    { path: settings.report.csv, content: renderInitiativesCsv(report) },
    { path: settings.report.feed, content: renderChangesFeed(report, settings) },
    ...view.keyResults.map((keyResult) => ({ path: `${badges === '' ? '' : `${badges}/`}${slugOf(view, keyResult.id)}.svg`, content: `${renderBadge(keyResult, view)}\n` })),
  ]
}
