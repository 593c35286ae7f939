import { decisionsOf } from '../../report/attention/decisions-of.ts'
import { keyResultName } from '../report-view/key-result-name.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { toldMatters } from '../report-view/told-matters.ts'
import { namedAt } from '../report-view/named-at.ts'
import { somebody } from '../report-view/somebody.ts'
import { given, phrase, words } from '../phrase/phrase.ts'
import { rowWords } from '../words/attention-rows.ts'
import { block, list, para } from './block.ts'
import { element, type Html, text } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'

/** What waits for a decision, one card for each key result that has something grave against it. */
export function decisionsBlock(view: ReportView): Html | undefined {
  const { executive } = view.report
  const { page, sentences } = view.language
  if (executive.decisions.length === 0) return undefined
  const cards = decisionsOf(view.report.attention).slice(0, executive.decisions.length).flatMap((matters) => {
    const [matter] = matters
    if (matter === undefined) return []
    const keyResult = matter.keyResult === undefined ? undefined : view.keyResultById.get(matter.keyResult)
    const head = keyResult === undefined ? undefined : phrase`${keyResultName(view, keyResult.id)} ${given(keyResult.title, 120)}`
    return element('div', { class: 'decision' },
      head === undefined ? undefined : para(phraseToPage(head), 'what'),
      para(phraseToPage(rowWords(toldMatters(matters, view), view.language))),
      matter.owner === undefined ? undefined : para(phraseToPage(phrase`${words(view.language.labels.move)}: ${somebody(namedAt(view, matter.keyResult), matter.owner)}`), 'quiet'))
  })
  return block('decisions', page.decisions, list(cards, 'cards'), executive.moreDecisions === 0 ? undefined : para(element('a', { href: '#attention' }, text(sentences.moreDecisions(executive.moreDecisions))), 'quiet'))
}
