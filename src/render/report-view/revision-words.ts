import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { RevisedValue, Revision } from '../../report/revisions/revision.ts'
import { given, joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import type { Language } from '../words/language.ts'

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
