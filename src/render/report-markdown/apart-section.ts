import type { InitiativeReport } from '../../report/initiative-report.ts'
import { heading, paragraph } from '../markdown/paragraph.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { table } from '../markdown/table.ts'
import { code, given, joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { waiverWords } from '../words/waiver-words.ts'
import { itemTitle, person } from './item-link.ts'
import type { ReportView } from './report-view.ts'

const MOST_ROWS = 60
/** A longer table is folded. */
const FOLD_FROM = 6

/** Work that serves none of the key results above: waived with its reasons, not linked, linked to another cycle. */
export function apartSection(view: ReportView): Markdown | undefined {
  const waived = view.report.initiatives.filter(({ placement }) => placement === 'waived')
  const unlinked = view.report.initiatives.filter(({ placement, open }) => placement === 'unlinked' && open)
  const elsewhere = view.report.initiatives.filter(({ placement }) => placement === 'other-cycle')
  if (waived.length + unlinked.length + elsewhere.length === 0) return undefined
  return stacked([
    heading(2, words('Waived and unlinked work')),
    list(unlinked, view, { title: phrase`Open, and not linked to a ${view.vocabulary.keyResult.one} (${unlinked.length})`, column: 'What is missing', tell: problemCell }),
    list(waived, view, { title: words(`Waived, with a reason (${waived.length})`), column: 'Reason', tell: waiverCell }),
    list(elsewhere, view, { title: words(`Linked to another cycle (${elsewhere.length})`), column: 'Linked to', tell: elsewhereCell }),
  ])
}

interface Listing {
  readonly title: Phrase
  readonly column: string
  readonly tell: (initiative: InitiativeReport) => Phrase
}

function list(initiatives: readonly InitiativeReport[], view: ReportView, { title, column, tell }: Listing): Markdown | undefined {
  const rows = initiatives.slice(0, MOST_ROWS).map((initiative) => [itemTitle(view, initiative), tell(initiative), person(initiative.author)].map(phraseToMarkdown))
  const content = table([{ title: phraseToMarkdown(view.vocabulary.initiative.One) }, { title: trusted(column) }, { title: trusted('Author') }], rows)
  if (content === undefined) return undefined
  const rest = initiatives.length - rows.length
  const whole = stacked([content, rest > 0 ? paragraph(words(`… and ${rest} more, all of them in the data file.`)) : undefined])
  return initiatives.length >= FOLD_FROM ? details(title, whole) : stacked([heading(3, title), whole])
}

function problemCell({ problems, verdict }: InitiativeReport): Phrase {
  if (problems.length === 0) return words(verdict === 'unverifiable' ? 'could not be verified' : 'not linked')
  const [first] = problems
  const more = problems.length > 1 ? words(` (and ${problems.length - 1} more)`) : words('')
  return phrase`${given(first?.message ?? '', 200)}${more}`
}

function waiverCell({ waiver }: InitiativeReport): Phrase {
  return waiver === undefined ? words('–') : waiverWords(waiver)
}

function elsewhereCell({ otherKeyResults }: InitiativeReport): Phrase {
  return joined(otherKeyResults.slice(0, 6).map(code), ', ')
}
