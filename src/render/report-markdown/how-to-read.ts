import { bullets } from '../markdown/paragraph.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, stacked } from '../markdown/markdown.ts'
import { phrase, strong, words } from '../phrase/phrase.ts'
import { guideWords } from '../report-view/guide-words.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { possibleStatuses } from '../words/statuses-of.ts'

/** The rules behind the words and numbers, folded at the end. */
export function howToRead(view: ReportView): Markdown | undefined {
  const { language, report } = view
  const statuses = possibleStatuses(report, language).map(({ emoji, word, meaning }) => phrase`${words(emoji)} ${strong(words(word))}: ${words(meaning)}`)
  return details(words(language.labels.howToRead), stacked([bullets(guideWords(view)), bullets(statuses)]))
}
