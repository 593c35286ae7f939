import type { Settings } from '../domain/settings.ts'
import type { Report } from '../report/report.ts'
import { checkInEveryDays, type OwedList } from '../report/sync/weekly-sync.ts'
import { fence } from './markdown/fence.ts'
import { fitting } from './markdown/fitting.ts'
import { bullets, heading, paragraph } from './markdown/paragraph.ts'
import { given, joined, type Phrase, phrase, strong, words } from './phrase/phrase.ts'
import { agendaWords } from './report-view/agenda-words.ts'
import { namedAt } from './report-view/named-at.ts'
import { somebody } from './report-view/somebody.ts'
import { type ReportView, reportView } from './report-view/report-view.ts'

/** Hidden first line of the issue about check-ins, by which it is found again. */
export const owedCheckInsMarker = '<!-- throughline:check-ins -->'

/** The issue that lists the check-ins that each owner owes and the points of the weekly meeting; or, when nothing is owed, that all are in. */
export function renderOwedCheckIns(report: Report, settings: Settings): { readonly title: string; readonly body: string } {
  const view = reportView(report, settings, { placeOf: () => undefined })
  const { sync: say } = view.language.reviews
  const { owed } = report.sync
  const [first] = owed.flatMap(({ keyResults }) => keyResults)
  const agenda = agendaWords(view)
  const blocks = first === undefined
    ? [paragraph(words(say.allIn))]
    : [
        paragraph(words(say.isOwed(checkInEveryDays))),
        bullets(owed.map((list) => owedWords(list, view))),
        paragraph(words(say.howTo)),
        fence(`npx throughline check-in ${first.keyResult} VALUE --confidence 0.7 --note "…"`),
        ...(agenda.length === 0 ? [] : [heading(3, words(say.agenda)), bullets(agenda)]),
        paragraph(words(say.closesItself)),
      ]
  return { title: say.issueTitle, body: `${owedCheckInsMarker}\n${fitting(blocks)}\n` }
}

/** How long ago it was changes with the day alone, and an issue that changes tells its watchers. */
function owedWords({ owner, keyResults }: OwedList, view: ReportView): Phrase {
  const { reviews: { sync: say }, format } = view.language
  const each = keyResults.map(({ keyResult, last }) => {
    const title = view.keyResultById.get(keyResult)?.title ?? ''
    return phrase`${strong(keyResult)} ${given(title, 80)} (${words(last === undefined ? say.never : format.day(last, view.report.cycle?.end))})`
  })
  return phrase`${owner === undefined ? words(say.nobody) : somebody(namedAt(view, keyResults[0]?.keyResult), owner)}: ${joined(each, '; ')}`
}
