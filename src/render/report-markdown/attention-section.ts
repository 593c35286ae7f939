import { plainCount } from '../../domain/unit.ts'
import type { Attention } from '../../report/attention/attention.ts'
import { anchorName, heading, paragraph } from '../markdown/paragraph.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { table } from '../markdown/table.ts'
import { joined, link, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { type AttentionRow, attentionRows, rowWords } from '../words/attention-rows.ts'
import { type AttentionWords, attentionWords } from '../words/attention-words.ts'
import { itemLink, person } from './item-link.ts'
import type { ReportView } from './report-view.ts'

/** Rows beyond this stay in the data file. */
const MOST_ROWS = 25
const MOST_OWNERS = 3

/** Who should act on what, a row for each key result: decisions first, then actions; what only deserves a look is folded. */
export function attentionSection(view: ReportView): Markdown | undefined {
  const { attention } = view.report
  if (attention.length === 0) return undefined
  const urgent = attention.filter(({ severity }) => severity !== 'low')
  const minor = attention.filter(({ severity }) => severity === 'low')
  return stacked([
    heading(2, words('Needs attention')),
    urgent.length === 0 ? paragraph(words('Nothing urgent.')) : matterTable(urgent, view),
    details(words(minor.length === 1 ? '1 more matter deserves a look' : `${minor.length} more matters deserve a look`), matterTable(minor, view)),
  ])
}

/** What to say about a matter of this report. */
export function matterWords(matter: Attention, view: ReportView): AttentionWords {
  const keyResult = matter.keyResult === undefined ? undefined : view.keyResultById.get(matter.keyResult)
  return attentionWords(matter, {
    vocabulary: view.vocabulary,
    unit: keyResult?.unit ?? plainCount,
    item: matter.item === undefined ? words('') : itemLink(view, matter.item),
  })
}

function rowCell({ keyResult, matters }: AttentionRow, view: ReportView): Phrase {
  const content = rowWords(matters.map((matter) => matterWords(matter, view)))
  return keyResult === undefined ? content : phrase`${link(`#${anchorName(keyResult)}`, strong(keyResult))} · ${content}`
}

const SIGNS = { high: '🔴', medium: '🟡', low: '⚪' } as const

function matterTable(found: readonly Attention[], view: ReportView): Markdown | undefined {
  const rows = attentionRows(found)
  const shown = rows.slice(0, MOST_ROWS).map((row) => [trusted(SIGNS[row.severity]), phraseToMarkdown(rowCell(row, view)), phraseToMarkdown(ownersCell(row))])
  const rest = rows.length - shown.length
  const list = table([{ title: trusted('') }, { title: trusted('What') }, { title: trusted('Whose move') }], shown)
  return list === undefined ? undefined : stacked([list, rest > 0 ? paragraph(words(`… and ${rest} more, all of them in the data file.`)) : undefined])
}

function ownersCell({ owners }: AttentionRow): Phrase {
  if (owners.length === 0) return person(undefined)
  const names = owners.slice(0, MOST_OWNERS).map(person)
  return joined(owners.length > MOST_OWNERS ? [...names, words(`${owners.length - MOST_OWNERS} more`)] : names, ', ')
}
