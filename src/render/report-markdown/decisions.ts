import type { Attention } from '../../report/attention/attention.ts'
import { decisionsOf } from '../../report/attention/decisions-of.ts'
import { bullets } from '../markdown/paragraph.ts'
import type { Markdown } from '../markdown/markdown.ts'
import { given, joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { sentence } from '../words/sentence.ts'
import { toldMatters } from '../report-view/told-matters.ts'
import { namedAt } from '../report-view/named-at.ts'
import { somebody } from '../report-view/somebody.ts'
import { keyResultName } from '../report-view/key-result-name.ts'
import type { ReportView } from '../report-view/report-view.ts'

const MOST = 5

/** What waits for a decision, a line for each key result, what is off its track first. */
export function decisions(view: ReportView): Markdown | undefined {
  const open = decisionsOf(view.report.attention)
  if (open.length === 0) return undefined
  const lines = open.slice(0, MOST).map((matters) => line(matters, view))
  return bullets(open.length > MOST ? [...lines, words(view.language.sentences.moreDecisions(open.length - MOST))] : lines)
}

function line(matters: readonly Attention[], view: ReportView): Phrase {
  const [first] = matters
  const what = joined(toldMatters(matters, view).map(({ what }) => sentence(what)), ' ')
  const keyResult = first?.keyResult === undefined ? undefined : view.keyResultById.get(first.keyResult)
  if (first === undefined || keyResult === undefined) return what
  return phrase`${keyResultName(view, keyResult.id)} ${given(keyResult.title, 80)}${first.owner === undefined ? words('') : phrase` (${somebody(namedAt(view, keyResult.id), first.owner)})`}: ${what}`
}
