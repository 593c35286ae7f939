import type { Attention } from '../../report/attention/attention.ts'
import { heading, paragraph } from '../markdown/paragraph.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { table } from '../markdown/table.ts'
import { joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { type AttentionRow, attentionRows, rowWords } from '../words/attention-rows.ts'
import { toldMatters } from '../report-view/told-matters.ts'
import { namedAt } from '../report-view/named-at.ts'
import { somebody } from '../report-view/somebody.ts'
import { keyResultName } from '../report-view/key-result-name.ts'
import { sortedMatters } from '../report-view/sorted-matters.ts'
import type { ReportView } from '../report-view/report-view.ts'

/** Rows beyond this stay in the data file. */
const MOST_ROWS = 25
const MOST_OWNERS = 3

/** Who should act on what, a row for each key result: decisions first, then actions; what only deserves a look is folded. */
export function attentionSection(view: ReportView): Markdown | undefined {
  const { attention } = view.report
  if (attention.length === 0) return undefined
  const { labels, sentences } = view.language
  const { open, folded } = sortedMatters(view)
  return stacked([
    heading(2, words(labels.attention)),
    open.length === 0 ? paragraph(words(sentences.nothingUrgent)) : matterTable(open, view),
    details(words(sentences.furtherMatters(folded.length)), matterTable(folded, view)),
  ])
}

function rowCell({ keyResult, matters }: AttentionRow, view: ReportView): Phrase {
  const content = rowWords(toldMatters(matters, view), view.language)
  return keyResult === undefined ? content : phrase`${keyResultName(view, keyResult)} · ${content}`
}

const SIGNS = { high: '🔴', medium: '🟡', low: '⚪' } as const

function matterTable(found: readonly Attention[], view: ReportView): Markdown | undefined {
  const rows = attentionRows(found)
  const shown = rows.slice(0, MOST_ROWS).map((row) => [trusted(SIGNS[row.severity]), phraseToMarkdown(rowCell(row, view)), phraseToMarkdown(ownersCell(row, view))])
  const rest = rows.length - shown.length
  const list = table([{ title: trusted('') }, { title: trusted(view.language.labels.what) }, { title: trusted(view.language.labels.move) }], shown)
  return list === undefined ? undefined : stacked([list, rest > 0 ? paragraph(words(view.language.sentences.restInData(rest))) : undefined])
}

function ownersCell({ owners, keyResult }: AttentionRow, view: ReportView): Phrase {
  const { language } = view
  if (owners.length === 0) return somebody(view, undefined)
  const names = owners.slice(0, MOST_OWNERS).map((owner) => somebody(namedAt(view, keyResult), owner))
  return joined(owners.length > MOST_OWNERS ? [...names, words(language.sentences.moreNames(owners.length - MOST_OWNERS))] : names, ', ')
}
