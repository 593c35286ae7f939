import type { ReportFile } from './report-file.ts'
import type { Svg } from './charts/svg.ts'
import { darkTheme, lightTheme, type Theme } from './charts/theme.ts'
import { chosenSections } from './report-view/chosen-sections.ts'
import { slugOf } from './report-view/key-result-name.ts'
import { meterPicture } from './report-view/meter-picture.ts'
import { trendPicture } from './report-view/trend-picture.ts'
import { picturePath } from './report-view/picture-path.ts'
import { matrixPicture } from './report-view/matrix-picture.ts'
import { paretoPicture } from './report-view/pareto-picture.ts'
import type { ReportView } from './report-view/report-view.ts'

/** The pictures that the Markdown report shows, each for a light page and for a dark one. */
export function pictureFiles(view: ReportView): readonly ReportFile[] {
  const sections = chosenSections(view.settings.report)
  return [
    ...(sections.includes('at-a-glance') ? view.keyResults.flatMap((keyResult) => both(view, `meter-${slugOf(view, keyResult.id)}`, (theme) => meterPicture(keyResult, view, theme))) : []),
    ...(sections.includes('objectives') ? view.keyResults.flatMap((keyResult) => both(view, `trend-${slugOf(view, keyResult.id)}`, (theme) => trendPicture(keyResult, view, theme))) : []),
    ...(sections.includes('portfolio') ? [...both(view, 'pareto', (theme) => paretoPicture(view, theme)), ...both(view, 'matrix', (theme) => matrixPicture(view, theme))] : []),
  ]
}

function both(view: ReportView, name: string, draw: (theme: Theme) => Svg | undefined): readonly ReportFile[] {
  return [false, true].flatMap((isDark) => {
    const drawn = draw(isDark ? darkTheme : lightTheme)
    return drawn === undefined ? [] : [{ path: picturePath(view, name, isDark), content: `${drawn}\n` }]
  })
}
