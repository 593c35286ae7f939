import type { InitiativeReport } from '../../report/initiative-report.ts'
import { heading, paragraph } from '../markdown/paragraph.ts'
import { details } from '../markdown/details.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { table } from '../markdown/table.ts'
import { code, joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { itemTitle, person } from '../report-view/item-link.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { waivedTitle } from '../report-view/waived-title.ts'

const MOST_ROWS = 60
/** A longer table is folded. */
const FOLD_FROM = 6

/** Work that serves none of the key results above: waived with its reasons, not linked, linked to another cycle. */
export function apartSection(view: ReportView): Markdown | undefined {
  const { labels, sentences } = view.language
  const waived = view.report.initiatives.filter(({ placement }) => placement === 'waived')
  const unlinked = view.report.initiatives.filter(({ placement, open }) => placement === 'unlinked' && open)
  const elsewhere = view.report.initiatives.filter(({ placement }) => placement === 'other-cycle')
  if (waived.length + unlinked.length + elsewhere.length === 0) return undefined
  return stacked([
    heading(2, words(labels.apart)),
    list(unlinked, view, { title: sentences.unlinked(unlinked.length), column: labels.missing, tell: problemCell }),
    list(waived, view, { title: words(waivedTitle(waived, view.language)), column: labels.reason, tell: waiverCell }),
    list(elsewhere, view, { title: words(sentences.elsewhere(elsewhere.length)), column: labels.linkedTo, tell: elsewhereCell }),
  ])
}

interface Listing {
  readonly title: Phrase
  readonly column: string
  readonly tell: (initiative: InitiativeReport, view: ReportView) => Phrase
}

function list(initiatives: readonly InitiativeReport[], view: ReportView, { title, column, tell }: Listing): Markdown | undefined {
  const rows = initiatives.slice(0, MOST_ROWS).map((initiative) => [itemTitle(view, initiative), tell(initiative, view), person(initiative.author)].map(phraseToMarkdown))
  const content = table([{ title: phraseToMarkdown(view.language.nouns.initiative.One) }, { title: trusted(column) }, { title: trusted(view.language.labels.author) }], rows)
  if (content === undefined) return undefined
  const rest = initiatives.length - rows.length
  const whole = stacked([content, rest > 0 ? paragraph(words(view.language.sentences.restInData(rest))) : undefined])
  return initiatives.length >= FOLD_FROM ? details(title, whole) : stacked([heading(3, title), whole])
}

function problemCell({ problems, verdict }: InitiativeReport, { language }: ReportView): Phrase {
  const [first] = problems
  if (first === undefined) return words(verdict === 'unverifiable' ? language.labels.unverified : language.labels.unlinked)
  const more = problems.length > 1 ? words(` ${language.sentences.moreProblems(problems.length - 1)}`) : words('')
  return phrase`${language.problem(first.code, first.message)}${more}`
}

function waiverCell({ waiver }: InitiativeReport, { language }: ReportView): Phrase {
  return waiver === undefined ? words('–') : language.waiver(waiver)
}

function elsewhereCell({ otherKeyResults }: InitiativeReport): Phrase {
  return joined(otherKeyResults.slice(0, 6).map(code), ', ')
}
