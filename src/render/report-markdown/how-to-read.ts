import { bullets } from '../markdown/paragraph.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, stacked } from '../markdown/markdown.ts'
import { joined, phrase, strong, words } from '../phrase/phrase.ts'
import { possibleStatuses } from '../words/statuses-of.ts'
import type { ReportView } from '../report-view/report-view.ts'

/** The rules behind the words and numbers, folded at the end. */
export function howToRead({ language, report }: ReportView): Markdown | undefined {
  const statuses = possibleStatuses(report, language).map(({ emoji, word, meaning }) => phrase`${words(emoji)} ${strong(words(word))}: ${words(meaning)}`)
  const known = Object.entries(language.stages).filter(([stage]) => stage !== 'open' || report.portfolio.stages.open > 0)
  const stages = known.map(([, { emoji, word, meaning }]) => words(`${emoji} ${word}: ${meaning}`))
  return details(words(language.labels.howToRead), stacked([bullets(language.sentences.guide(joined(stages, '; '))), bullets(statuses)]))
}
