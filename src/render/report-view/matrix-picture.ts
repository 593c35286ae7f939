import { matrixChart } from '../charts/matrix-chart.ts'
import type { Svg } from '../charts/svg.ts'
import type { Theme } from '../charts/theme.ts'
import { pictureNames } from './picture-names.ts'
import type { ReportView } from './report-view.ts'

/** Open work by effort and impact; undefined where too few say both. */
export function matrixPicture({ report, language }: ReportView, theme: Theme): Svg | undefined {
  const { points, cut } = report.portfolio.matrix
  if (cut === undefined) return undefined
  const { matrix: say } = language.portfolio
  const { 'quick-win': quickWin, 'big-bet': bigBet, 'fill-in': fillIn, 'time-sink': timeSink } = say.quadrants
  const names = pictureNames(points.map(({ item }) => item), report.repository)
  const spots = points.map(({ effort, impact }, index) => ({ name: names[index] ?? '', effort, impact }))
  return matrixChart({ id: 'matrix', title: say.title, description: say.explained }, { spots, cut, corners: { quickWin, bigBet, fillIn, timeSink }, effort: say.effort, impact: say.impact }, theme)
}
