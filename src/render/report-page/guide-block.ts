import { phrase, strong, words } from '../phrase/phrase.ts'
import { guideWords } from '../report-view/guide-words.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { possibleStatuses } from '../words/statuses-of.ts'
import { block, fold, list } from './block.ts'
import { element, type Html, text } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'

/** The rules behind the words and numbers. */
export function guideBlock(view: ReportView): Html {
  const { language, report } = view
  const statuses = possibleStatuses(report, language).map(({ word, meaning }) => phrase`${strong(words(word))}: ${words(meaning)}`)
  return block('guide', language.labels.howToRead, fold(element('span', {}, text(language.labels.howToRead)), list([...guideWords(view), ...statuses].map(phraseToPage))))
}
