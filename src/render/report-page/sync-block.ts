import type { ReportView } from '../report-view/report-view.ts'
import { agendaWords, owedWords } from '../report-view/sync-words.ts'
import { block, list, para, part } from './block.ts'
import { element, type Html, text } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'

/** What each owner owes, and what to talk about; nothing outside the cycle. */
export function syncBlock(view: ReportView): Html | undefined {
  if (view.report.cycle?.phase !== 'active') return undefined
  const { sync: say } = view.language.reviews
  const owed = owedWords(view)
  return block(
    'check-ins', say.title,
    part(say.owed, owed.length === 0 ? para(element('span', {}, text(say.nothingOwed))) : list(owed.map(phraseToPage))),
    part(say.agenda, list(agendaWords(view).map(phraseToPage))),
  )
}
