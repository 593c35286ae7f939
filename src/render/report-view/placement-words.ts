import { joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import type { ReportView } from './report-view.ts'

/** How much of the work is linked, and how the rest stands. */
export function placementWords({ report, language: { sentences } }: ReportView): Phrase {
  const { placements, verdicts, initiatives, past } = report.portfolio
  const { placements: say } = sentences
  const counts: readonly [number, Phrase][] = [
    [placements.linked, say.linked()],
    [placements['other-cycle'], words(say.otherCycle)],
    [placements.confidential, say.confidential()],
    [placements.waived, words(say.waived)],
    [placements.exempt, words(say.exempt)],
    [verdicts.missing, say.missing()],
    [verdicts.invalid, words(say.invalid)],
    [verdicts.unverifiable, words(say.unverifiable)],
    [verdicts['okrs-invalid'], words(say.okrsInvalid)],
  ]
  const shown = counts.filter(([count]) => count > 0).map(([count, what]) => phrase`${count} ${what}`)
  return joined([sentences.work(initiatives, shown), ...(past === 0 ? [] : [sentences.past(past)])], ' ')
}
