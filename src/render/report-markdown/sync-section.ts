import { checkInEveryDays } from '../../report/sync/weekly-sync.ts'
import { type Markdown, stacked } from '../markdown/markdown.ts'
import { bullets, heading, paragraph } from '../markdown/paragraph.ts'
import { type Phrase, words } from '../phrase/phrase.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { agendaWords } from '../report-view/agenda-words.ts'
import { lastCheckInWords } from '../report-view/last-check-in-words.ts'

/** When each owner last checked in, and what to talk about; nothing outside the cycle. */
export function syncSection(view: ReportView): Markdown | undefined {
  if (view.report.cycle?.phase !== 'active') return undefined
  const { sync: say } = view.language.reviews
  const [last, agenda] = [lastCheckInWords(view), agendaWords(view)]
  return stacked([
    heading(2, words(say.title)),
    ...listed(say.lastCheckIns(checkInEveryDays), last),
    ...listed(`${say.agenda}:`, agenda),
  ])
}

function listed(lead: string, points: readonly Phrase[]): readonly Markdown[] {
  return points.length === 0 ? [] : [paragraph(words(lead)), bullets(points)]
}
