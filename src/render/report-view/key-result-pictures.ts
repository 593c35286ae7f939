import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Status } from '../../report/status.ts'
import { coverageBar, type CoverageFacts } from '../charts/coverage-bar.ts'
import { meter, type MeterFacts } from '../charts/meter.ts'
import type { Svg } from '../charts/svg.ts'
import type { Theme } from '../charts/theme.ts'
import { trendChart, type TrendFacts } from '../charts/trend-chart.ts'
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
  return trendChart({ id: `${slugOf(view, keyResult.id)}-trend`, title: outlook.chart(keyResult.id), description: trendDescription(keyResult, view.language) }, trendFacts(keyResult, view, cycle), theme)
}

/** What the trend shows, for those who do not see it. */
export function trendDescription(keyResult: KeyResultReport, { outlook, format }: Language): string {
  const { checkIns, due } = keyResult
  return outlook.chartDescription({ path: valuePath(keyResult, format), checkIns: checkIns.length, due: format.day(due) })
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
    tick: (value) => (hasSign ? format.quantity(value, unit) : format.number(value)),
    range: (low, high) => format.path([asExactAs(low, low, high), asExactAs(high, low, high)], unit).replace(' → ', '–'),
    day: (day) => format.day(day, cycle.end),
  }
}

const TONES: Readonly<Record<Status, MeterFacts['tone']>> = {
  achieved: 'good', 'on-track': 'good', 'at-risk': 'warn', 'off-track': 'bad', 'no-data': 'quiet', 'not-started': 'quiet', learning: 'accent',
}

/** The progress of a key result as a bar, with the pace of its last check-in. */
export function meterPicture(keyResult: KeyResultReport, view: ReportView, theme: Theme, suffix = ''): Svg | undefined {
  const { id, progress, expectedAtCheckIn, status } = keyResult
  if (progress === undefined) return undefined
  const name = { id: `${slugOf(view, id)}-meter${suffix}`, title: id, description: meterDescription(keyResult, view.language) }
  return meter(name, { share: progress, pace: status === 'achieved' ? undefined : expectedAtCheckIn, tone: TONES[status] }, theme)
}

/** What the bar shows, in words. */
export function meterDescription({ progress, expectedAtCheckIn }: KeyResultReport, { outlook, format }: Language): string {
  return outlook.meter(format.share(progress ?? 0), expectedAtCheckIn === undefined ? undefined : format.share(expectedAtCheckIn))
}

/** What is reached, promised and without a plan, where there is a way to measure it on. */
export function coveragePicture(keyResult: KeyResultReport, view: ReportView, theme: Theme, suffix = ''): Svg | undefined {
  const parts = coverageParts(keyResult)
  if (parts === undefined) return undefined
  const name = { id: `${slugOf(view, keyResult.id)}-coverage${suffix}`, title: view.language.labels.coverage, description: coverageDescription(parts, view.language) }
  return coverageBar(name, parts, theme)
}

function coverageDescription({ done, promised }: CoverageFacts, { page, format }: Language): string {
  return page.coverageBar(format.share(done), format.share(promised), format.share(Math.max(0, 1 - done - promised)))
}

/** The parts of the way from baseline to target; who has lost ground has reached nothing of it. */
export function coverageParts({ progress, intent, coverage }: KeyResultReport): CoverageFacts | undefined {
  if (progress === undefined || intent === 'learn' || coverage.gap === undefined) return undefined
  const done = Math.min(1, Math.max(0, progress))
  const promised = coverage.gap === 0 ? 0 : Math.max(0, Math.min(1, coverage.share ?? 0)) * (1 - done)
  return { done, promised }
}
