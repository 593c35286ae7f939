import type { KeyResultReport } from '../../report/key-result-report.ts'
import { given, phrase, strong, words } from '../phrase/phrase.ts'
import { itemTitle } from '../report-view/item-link.ts'
import { keyResultName } from '../report-view/key-result-name.ts'
import { promisedAmounts } from '../report-view/promised-amounts.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { list } from './block.ts'
import { element, type Html, html, text } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'
import { statusPill } from './status-pill.ts'

const MOST_CLAIMS = 12

/** Objectives, their key results and the work under them as a tree, with the expected impact on each branch. */
export function outcomeTree(view: ReportView): Html | undefined {
  const { objectives } = view.report
  if (objectives.length === 0) return undefined
  return element('ul', { class: 'tree' }, ...objectives.map(({ id, title, keyResults }) => element(
    'li', {}, element('span', { class: 'node goal' }, phraseToPage(phrase`${strong(id)} ${given(title, 160)}`)),
    keyResults.length === 0 ? undefined : element('ul', {}, ...keyResults.map((keyResult) => branch(keyResult, view))),
  )))
}

function branch(keyResult: KeyResultReport, view: ReportView): Html {
  const { id, title, status, unit } = keyResult
  const { format, stages, sentences } = view.language
  const claims = keyResult.claims.filter(({ role }) => role !== 'delivery' && role !== 'dropped')
  const leaves = claims.slice(0, MOST_CLAIMS).map((claim) => {
    const promised = claim.counted ?? claim.delta
    const impact = promised === undefined ? words('') : phrase`${strong(format.change(promised, unit, promisedAmounts(keyResult)))} `
    return phraseToPage(phrase`${impact}${words(stages[claim.stage].emoji)} ${itemTitle(view, claim.item)}`)
  })
  const more = claims.length > MOST_CLAIMS ? [element('span', { class: 'quiet' }, text(sentences.more(claims.length - MOST_CLAIMS)))] : []
  return element('li', {}, element('span', { class: 'node' }, statusPill(status, view), html(' '), phraseToPage(phrase`${keyResultName(view, id)} ${given(title, 160)}`)), list([...leaves, ...more]))
}
