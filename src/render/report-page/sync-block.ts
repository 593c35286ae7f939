import { given, joined, phrase, words } from '../phrase/phrase.ts'
import { person } from '../report-view/item-link.ts'
import { keyResultName } from '../report-view/key-result-name.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { block, list, para, part } from './block.ts'
import { element, type Html, text } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'

/** What each owner owes, and what to talk about; nothing outside the cycle. */
export function syncBlock(view: ReportView): Html | undefined {
  const { sync, cycle } = view.report
  const { reviews: { sync: say }, format } = view.language
  if (cycle?.phase !== 'active') return undefined
  const owed = sync.owed.map(({ owner, keyResults }) => phrase`${person(owner)}: ${joined(keyResults.map(({ keyResult, last }) => phrase`${keyResultName(view, keyResult)} (${words(last === undefined ? say.never : format.day(last, cycle.end))})`), ', ')}`)
  const agenda = sync.agenda.map(({ keyResult, owner, codes }) => {
    const title = view.keyResultById.get(keyResult)?.title ?? ''
    return phrase`${keyResultName(view, keyResult)} ${given(title, 100)}: ${words(codes.map((code) => say.topics[code]).join(', '))}${owner === undefined ? words('') : phrase` (${person(owner)})`}`
  })
  return block(
    'check-ins', say.title,
    part(say.owed, owed.length === 0 ? para(element('span', {}, text(say.nothingOwed))) : list(owed.map(phraseToPage))),
    part(say.agenda, list(agenda.map(phraseToPage))),
  )
}
