import { joined, phrase, strong, words } from '../phrase/phrase.ts'
import { possibleStatuses } from '../words/statuses-of.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { block, fold, list } from './block.ts'
import { element, type Html, text } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'

/** The rules behind the words and numbers. */
export function guideBlock({ language, report }: ReportView): Html {
  const statuses = possibleStatuses(report, language).map(({ word, meaning }) => phrase`${strong(words(word))}: ${words(meaning)}`)
  const known = Object.entries(language.stages).filter(([stage]) => stage !== 'open' || report.portfolio.stages.open > 0)
  const stages = known.map(([, { emoji, word, meaning }]) => words(`${emoji} ${word}: ${meaning}`))
  return block('guide', language.labels.howToRead, fold(element('span', {}, text(language.labels.howToRead)), list([...language.sentences.guide(joined(stages, '; ')), ...statuses].map(phraseToPage))))
}
