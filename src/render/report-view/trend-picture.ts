import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Svg } from '../charts/svg.ts'
import type { Theme } from '../charts/theme.ts'
import { trendChart, type TrendFacts } from '../charts/trend-chart.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import type { Language } from '../words/language.ts'
import { asExactAs } from './as-exact-as.ts'
import { slugOf } from './key-result-name.ts'
import type { ReportView } from './report-view.ts'
import { valuePath } from './value-path.ts'

/** The trend of a key result, once there is a check-in. */
export function trendPicture(keyResult: KeyResultReport, view: ReportView, theme: Theme): Svg | undefined {
  const { cycle } = view.report
  if (cycle === undefined || keyResult.checkIns.length === 0) return undefined
  const { outlook } = view.language
  return trendChart({ id: `${slugOf(view, keyResult.id)}-trend`, title: phraseToText(outlook.chart(keyResult.id)), description: trendDescription(keyResult, view.language) }, trendFacts(keyResult, view, cycle), theme)
}

/** What the trend shows, for those who do not see it. */
export function trendDescription(keyResult: KeyResultReport, { outlook, format }: Language): string {
  const { checkIns, due } = keyResult
  return phraseToText(outlook.chartDescription({ path: valuePath(keyResult, format), checkIns: checkIns.length, due: format.day(due) }))
}

function trendFacts(keyResult: KeyResultReport, { language: { format } }: ReportView, cycle: { readonly start: string; readonly end: string }): TrendFacts {
  const { unit, trend, forecast, target, due } = keyResult
  const hasSign = unit.kind === 'money' || unit.kind === 'percent'
  return {
    start: cycle.start,
    due,
    points: keyResult.checkIns,
    targetLine: trend.targetLine,
    target,
    forecast: forecast.kind === 'forecast' ? forecast : undefined,
    quantity: (value) => format.quantity(value, unit),
    ticks: (values) => (hasSign ? format.alike(values, unit) : values.map(format.number)),
    range: (low, high) => format.path([asExactAs(low, low, high), asExactAs(high, low, high)], unit).replace(' → ', '–'),
    day: (day) => format.day(day, cycle.end),
  }
}
