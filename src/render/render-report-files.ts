import type { Settings } from '../domain/settings.ts'
import type { Report } from '../report/report.ts'
import { renderReportJson } from './render-report-json.ts'
import { renderReportMarkdown } from './report-markdown/render-report-markdown.ts'

/** One file of the report, as it shall stand in the repository. */
export interface ReportFile {
  readonly path: string
  readonly content: string
}

/** All files of the report, under the paths of the settings. */
export function renderReportFiles(report: Report, settings: Settings): readonly ReportFile[] {
  return [
    { path: settings.report.path, content: renderReportMarkdown(report, settings) },
    { path: settings.report.data, content: renderReportJson(report) },
  ]
}
