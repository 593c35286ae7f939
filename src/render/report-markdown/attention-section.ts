import { plainCount } from '../../domain/unit.ts'
import type { Attention } from '../../report/attention/attention.ts'
import { anchorName, heading, paragraph } from '../markdown/paragraph.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { table, unwrapped } from '../markdown/table.ts'
import { link, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { attentionSentence, type AttentionWords, attentionWords } from '../words/attention-words.ts'
import { itemLink, person } from './item-link.ts'
import type { ReportView } from './report-view.ts'

/** Rows beyond this stay in the data file. */
const MOST_ROWS = 60

/** Who should act on what: decisions first, then actions; what only deserves a look is folded. */
export function attentionSection(view: ReportView): Markdown | undefined {
  const { attention } = view.report
  if (attention.length === 0) return undefined
  const urgent = attention.filter(({ severity }) => severity !== 'low')
  const minor = attention.filter(({ severity }) => severity === 'low')
  return stacked([
    heading(2, words('Needs attention')),
    urgent.length === 0 ? paragraph(words('Nothing urgent.')) : matters(urgent, view),
    details(words(minor.length === 1 ? '1 more matter deserves a look' : `${minor.length} more matters deserve a look`), matters(minor, view)),
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

function matterCell(matter: Attention, view: ReportView): Phrase {
  const sentence = attentionSentence(matterWords(matter, view))
  return matter.keyResult === undefined ? sentence : phrase`${link(`#${anchorName(matter.keyResult)}`, strong(matter.keyResult))} · ${sentence}`
}

const SIGNS = { high: '🔴', medium: '🟡', low: '⚪' } as const

function matters(found: readonly Attention[], view: ReportView): Markdown | undefined {
  const rows = found.slice(0, MOST_ROWS).map((matter) => [trusted(SIGNS[matter.severity]), phraseToMarkdown(matterCell(matter, view)), unwrapped(phraseToMarkdown(person(matter.owner)))])
  const rest = found.length - rows.length
  const list = table([{ title: trusted('') }, { title: trusted('What') }, { title: trusted('Whose move') }], rows)
  return list === undefined ? undefined : stacked([list, rest > 0 ? paragraph(words(`… and ${rest} more, all of them in the data file.`)) : undefined])
}
