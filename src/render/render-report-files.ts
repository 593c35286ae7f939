import type { Settings } from '../domain/settings.ts'
import type { Report } from '../report/report.ts'
import { dataFiles } from './data/data-files.ts'
import { pictureFiles } from './picture-files.ts'
import type { ReportFile } from './report-file.ts'
import { reportDocuments } from './report-markdown/report-documents.ts'
import { renderReportPage } from './report-page/render-report-page.ts'
import { reportView } from './report-view/report-view.ts'
import { renderReportJson } from './json/render-report-json.ts'

/** All files of the report, under the paths of the settings; `beside` are files that belong to it and are made elsewhere. */
export function renderReportFiles(report: Report, settings: Settings, beside: readonly ReportFile[] = []): readonly ReportFile[] {
  const files = [
    ...reportDocuments(report, settings),
    ...dataFiles(report, settings),
    { path: settings.report.page, content: renderReportPage(report, settings) },
    ...pictureFiles(reportView(report, settings)),
    ...beside,
  ]
  const { data } = settings.report
  return [...files, { path: data, content: renderReportJson(report, [...files.map(({ path }) => path), data]) }]
}
