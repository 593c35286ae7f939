import type { KeyResultReport } from '../../report/key-result-report.ts'
import { isHeld } from '../../domain/held-direction.ts'
import { isOver } from '../../report/is-over.ts'
import type { Report } from '../../report/report.ts'
import { joined, type Phrase, words } from '../phrase/phrase.ts'
import { asExactAs } from './as-exact-as.ts'
import type { Language } from '../words/language.ts'

/** Where a key result goes, in a sentence without its label; undefined where there is nothing to say, or nothing any more. */
export function forecastWords({ forecast, unit }: KeyResultReport, report: Report, { outlook, format }: Language): Phrase | undefined {
  if (isOver(report)) return undefined
  if (forecast.kind === 'none') {
    const why = outlook.none(forecast.reason, forecast.checkIns, forecast.needed)
    return why === undefined ? undefined : words(why)
  }
  const { due, value, low, high, range, checkIns, perWeek, reach, reachedOn } = forecast
  const rounded = (number: number): string => format.quantity(asExactAs(number, low, high), unit)
  const numbers = { due, value: rounded(value), low: rounded(low), high: rounded(high), range: format.share(range), checkIns, perWeek: format.change(asExactAs(perWeek, low, high), unit) }
  return joined([
    outlook.forecast(numbers),
    ...(reach === undefined ? [] : [words(outlook.reach[reach])]),
    ...(reachedOn === undefined || reachedOn <= due ? [] : [words(outlook.reachedOn(format.day(reachedOn)))]),
  ], '; ')
}

/** Which of its sources a status comes from, where it is not fine, and for how long nobody has checked in, where that is long; undefined where there is neither. */
export function becauseWords(keyResult: KeyResultReport, report: Report, { outlook, list, format }: Language): Phrase | undefined {
  const { statusBecause, status, due, lastCheckIn } = keyResult
  const pace = !isOver(report) && due < report.today ? outlook.pastDue(format.day(due)) : isHeld(keyResult) ? outlook.notHeld : outlook.because.pace
  const parts = [
    // What is fine needs no reason.
    ...(statusBecause.length === 0 || status === 'on-track' ? [] : [list(statusBecause.map((reason) => words(reason === 'pace' ? pace : outlook.because[reason])))]),
    ...(lastCheckIn?.stale !== true || status === 'achieved' || isOver(report) ? [] : [words(outlook.silentSince(format.day(lastCheckIn.date)))]),
  ]
  return parts.length === 0 ? undefined : joined(parts, '; ')
}
