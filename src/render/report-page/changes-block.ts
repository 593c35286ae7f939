import type { ReportView } from '../report-view/report-view.ts'
import { changeWords } from '../report-view/change-words.ts'
import { words } from '../phrase/phrase.ts'
import { block, fold, list, para } from './block.ts'
import { element, type Html, text } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'

const MOST = 12

/** What is different from the earlier report, the first of it open. */
export function changesBlock(view: ReportView): Html {
  const { changes: log } = view.report
  const { changes: say, format, sentences } = view.language
  const { current } = log
  if (current === undefined) return block('changes', say.title, para(element('span', { class: 'quiet' }, text(say.first))))
  const lines = current.entries.map((change) => phraseToPage(changeWords(change, current, view)))
  const earlier = log.earlier.map((set) => fold(phraseToPage(words(say.week(format.day(set.week)))), list(set.entries.slice(0, MOST).map((change) => phraseToPage(changeWords(change, set, view)))), rest(set.entries.length + set.more - MOST, sentences.more)))
  return block(
    'changes', say.title,
    para(element('span', { class: 'quiet' }, text(say.since(format.day(current.since)))), undefined),
    lines.length === 0 ? para(element('span', {}, text(say.nothing))) : list(lines.slice(0, MOST), 'changes'),
    fold(element('span', {}, text(sentences.more(lines.length - MOST))), list(lines.slice(MOST), 'changes')),
    fold(element('span', {}, text(say.earlier)), ...earlier),
  )
}

function rest(count: number, say: (count: number) => string): Html | undefined {
  return count > 0 ? para(element('span', { class: 'quiet' }, text(say(count)))) : undefined
}
