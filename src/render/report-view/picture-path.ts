import type { ReportView } from './report-view.ts'

/** Where a picture lies in the repository, on a light page or a dark one. */
export function picturePath({ settings }: Pick<ReportView, 'settings'>, name: string, isDark = false): string {
  const folder = settings.report.charts.replace(/\/+$/, '')
  return `${folder === '' ? '' : `${folder}/`}${name}${isDark ? '-dark' : ''}.svg`
}
