import { checkInEveryDays } from '../../report/sync/weekly-sync.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { agendaWords } from '../report-view/agenda-words.ts'
import { lastCheckInWords } from '../report-view/last-check-in-words.ts'
import { block, list, para, part } from './block.ts'
import { element, type Html, text } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'

/** When each owner last checked in, and what to talk about; nothing outside the cycle. */
export function syncBlock(view: ReportView): Html | undefined {
  if (view.report.cycle?.phase !== 'active') return undefined
  const { sync: say } = view.language.reviews
  return block(
    'check-ins', say.title,
    part(say.owed, para(element('span', { class: 'quiet' }, text(say.lastCheckIns(checkInEveryDays)))), list(lastCheckInWords(view).map(phraseToPage))),
    part(say.agenda, list(agendaWords(view).map(phraseToPage))),
  )
}
