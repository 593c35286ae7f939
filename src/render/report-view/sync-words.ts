import { given, joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { person } from './item-link.ts'
import { keyResultName } from './key-result-name.ts'
import type { ReportView } from './report-view.ts'

/** The check-ins that are owed, a line for each owner. */
export function owedWords(view: ReportView): readonly Phrase[] {
  const { reviews: { sync: say }, format } = view.language
  const { sync, cycle } = view.report
  return sync.owed.map(({ owner, keyResults }) => {
    const owed = keyResults.map(({ keyResult, last }) => phrase`${keyResultName(view, keyResult)} (${words(last === undefined ? say.never : format.day(last, cycle?.end))})`)
    return phrase`${person(owner)}: ${joined(owed, ', ')}`
  })
}

/** What to talk about, a line for each key result. */
export function agendaWords(view: ReportView): readonly Phrase[] {
  const { topics } = view.language.reviews.sync
  return view.report.sync.agenda.map(({ keyResult, owner, codes }) => {
    const title = view.keyResultById.get(keyResult)?.title ?? ''
    const who = owner === undefined ? words('') : phrase` (${person(owner)})`
    return phrase`${keyResultName(view, keyResult)} ${given(title, 100)}: ${words(codes.map((code) => topics[code]).join(', '))}${who}`
  })
}
