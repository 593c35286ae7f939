import type { Attention } from '../../report/attention/attention.ts'
import { joined, phrase } from '../phrase/phrase.ts'
import { namedAt } from '../report-view/named-at.ts'
import { somebody } from '../report-view/somebody.ts'
import { toldMatters } from '../report-view/told-matters.ts'
import { keyResultName } from '../report-view/key-result-name.ts'
import { sortedMatters } from '../report-view/sorted-matters.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { type AttentionRow, attentionRows, rowWords } from '../words/attention-rows.ts'
import { block, fold, para } from './block.ts'
import { type DataCell, dataTable } from './data-table.ts'
import { element, type Html, text, together } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'

const MOST_ROWS = 60
const ORDER = { high: 0, medium: 1, low: 2 } as const

/** Who should act on what: decisions, then actions; what only deserves a look is folded. */
export function attentionBlock(view: ReportView): Html | undefined {
  const { attention } = view.report
  const { labels, sentences } = view.language
  if (attention.length === 0) return undefined
  const { open, folded } = sortedMatters(view)
  return block(
    'attention', labels.attention,
    open.length === 0 ? para(element('span', {}, text(sentences.nothingUrgent))) : matters(labels.attention, open, view),
    folded.length === 0 ? undefined : fold(element('span', {}, text(sentences.furtherMatters(folded.length))), matters(sentences.furtherMatters(folded.length), folded, view)),
  )
}

function matters(caption: string, found: readonly Attention[], view: ReportView): Html | undefined {
  const { labels, sentences } = view.language
  const rows = attentionRows(found)
  const table = dataTable(caption, [{ title: view.language.page.weight }, { title: labels.what }, { title: labels.move }], rows.slice(0, MOST_ROWS).map((row) => cells(row, view)))
  return rows.length <= MOST_ROWS || table === undefined ? table : together(table, element('p', { class: 'quiet' }, text(sentences.restInData(rows.length - MOST_ROWS))))
}

function cells({ severity, keyResult, matters: all, owners }: AttentionRow, view: ReportView): readonly DataCell[] {
  const said = rowWords(toldMatters(all, view), view.language)
  return [
    { content: element('span', { class: `weight ${severity}` }, text(view.language.page.severities[severity])), sort: ORDER[severity] },
    { content: phraseToPage(keyResult === undefined ? said : phrase`${keyResultName(view, keyResult)} · ${said}`) },
    { content: phraseToPage(owners.length === 0 ? somebody(view, undefined) : joined(owners.slice(0, 6).map((owner) => somebody(namedAt(view, keyResult), owner)), ', ')) },
  ]
}
