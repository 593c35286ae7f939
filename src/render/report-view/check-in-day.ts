import type { KeyResultReport } from '../../report/key-result-report.ts'
import { type Phrase, words } from '../phrase/phrase.ts'
import type { ReportView } from './report-view.ts'

/** The day of the last check-in, marked when that is too long ago; or that there is none. */
export function checkInDay({ lastCheckIn, checkIns }: KeyResultReport, view: ReportView): Phrase {
  if (lastCheckIn === undefined || checkIns.length === 0) return words(view.language.labels.noCheckIn)
  const day = view.language.format.day(lastCheckIn.date, view.report.cycle?.end)
  return words(lastCheckIn.stale ? `⚠ ${day}` : day)
}
