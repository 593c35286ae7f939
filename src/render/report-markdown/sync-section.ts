import { type Markdown, stacked } from '../markdown/markdown.ts'
import { bullets, heading, paragraph } from '../markdown/paragraph.ts'
import { strong, words } from '../phrase/phrase.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { agendaWords, owedWords } from '../report-view/sync-words.ts'

/** What each owner owes, and what to talk about; nothing outside the cycle. */
export function syncSection(view: ReportView): Markdown | undefined {
  if (view.report.cycle?.phase !== 'active') return undefined
  const { sync: say } = view.language.reviews
  const [owed, agenda] = [owedWords(view), agendaWords(view)]
  return stacked([
    heading(2, words(say.title)),
    paragraph(owed.length === 0 ? words(say.nothingOwed) : strong(words(`${say.owed}:`))),
    owed.length === 0 ? undefined : bullets(owed),
    agenda.length === 0 ? undefined : paragraph(strong(words(`${say.agenda}:`))),
    agenda.length === 0 ? undefined : bullets(agenda),
  ])
}
