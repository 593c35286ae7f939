import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { RevisedValue, Revision } from '../../report/revisions/revision.ts'
import { given, joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { asExactAs } from './as-exact-as.ts'
import type { Language } from '../words/language.ts'

/** Where a key result goes, in a sentence without its label; undefined where there is nothing to say. */
export function forecastWords({ forecast, unit }: KeyResultReport, { outlook, format }: Language): Phrase | undefined {
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

/** Which of its sources a status comes from; silent for one that is none of better and worse. */
export function becauseWords({ statusBecause, status }: KeyResultReport, { outlook, list }: Language): Phrase | undefined {
  // What is fine needs no reason.
  if (statusBecause.length === 0 || status === 'on-track') return undefined
  return list(statusBecause.map((reason) => words(outlook.because[reason])))
}

/** One revision in a line: when, what, and whether the key result became easier to reach in mid-cycle. */
export function revisionWords({ on, changes, midCycle }: Revision, { unit }: KeyResultReport, { outlook, format }: Language): Phrase {
  const told = changes.map((change) => outlook.revised(outlook.fields[change.field], valueWords(change.before, change, unit, format), valueWords(change.after, change, unit, format)))
  const isEasier = changes.some(({ loosened }) => loosened)
  const mark = isEasier ? words(` ⚠ ${outlook.loosened}${midCycle ? `, ${outlook.midCycle}` : ''}`) : words('')
  return phrase`${words(format.day(on))}: ${joined(told, '; ')}${mark}`
}

function valueWords(value: RevisedValue['before'], { field }: RevisedValue, unit: KeyResultReport['unit'], format: Language['format']): Phrase {
  if (value === undefined) return words('–')
  if (typeof value === 'number') return phrase`${format.quantity(value, unit)}`
  return field === 'due' ? words(format.day(value)) : phrase`“${given(value, 120)}”`
}
