import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Status } from '../../report/status.ts'
import { meter, type MeterFacts } from '../charts/meter.ts'
import type { Svg } from '../charts/svg.ts'
import type { Theme } from '../charts/theme.ts'
import type { Language } from '../words/language.ts'
import { slugOf } from './key-result-name.ts'
import type { ReportView } from './report-view.ts'

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
