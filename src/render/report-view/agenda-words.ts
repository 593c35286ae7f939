import { given, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { namedAt } from './named-at.ts'
import { somebody } from './somebody.ts'
import { keyResultName } from './key-result-name.ts'
import type { ReportView } from './report-view.ts'

/** What to talk about, a line for each key result. */
export function agendaWords(view: ReportView): readonly Phrase[] {
  const { topics } = view.language.reviews.sync
  return view.report.sync.agenda.map(({ keyResult, owner, codes }) => {
    const title = view.keyResultById.get(keyResult)?.title ?? ''
    const who = owner === undefined ? words('') : phrase` (${somebody(namedAt(view, keyResult), owner)})`
    return phrase`${keyResultName(view, keyResult)} ${given(title, 100)}: ${words(codes.map((code) => topics[code]).join(', '))}${who}`
  })
}
