import type { InitiativeReport } from '../../report/initiative-report.ts'
import { code, joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { itemTitle, person } from '../report-view/item-link.ts'
import type { ReportView } from '../report-view/report-view.ts'
import { waivedTitle } from '../report-view/waived-title.ts'
import { block, fold, para } from './block.ts'
import { dataTable } from './data-table.ts'
import { element, type Html, text } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'

const MOST_ROWS = 100

/** Work that serves none of the key results above: not linked, waived with its reason, linked to another cycle. */
export function apartBlock(view: ReportView): Html | undefined {
  const { labels, sentences } = view.language
  const all = view.report.initiatives
  const unlinked = all.filter(({ placement, open }) => placement === 'unlinked' && open)
  const waived = all.filter(({ placement }) => placement === 'waived')
  const elsewhere = all.filter(({ placement }) => placement === 'other-cycle')
  if (unlinked.length + waived.length + elsewhere.length === 0) return undefined
  return block(
    'apart', labels.apart,
    listing(sentences.unlinked(unlinked.length), labels.missing, unlinked, view, ({ problems: [first], verdict }) => (first === undefined ? words(verdict === 'unverifiable' ? labels.unverified : labels.unlinked) : view.language.problem(first.code, first.message))),
    listing(words(waivedTitle(waived, view.language)), labels.reason, waived, view, ({ waiver }) => (waiver === undefined ? words('–') : view.language.waiver(waiver))),
    listing(words(sentences.elsewhere(elsewhere.length)), labels.linkedTo, elsewhere, view, ({ otherKeyResults }) => joined(otherKeyResults.slice(0, 6).map(code), ', ')),
  )
}

function listing(title: Phrase, column: string, items: readonly InitiativeReport[], view: ReportView, tell: (initiative: InitiativeReport) => Phrase): Html | undefined {
  const { nouns, labels, sentences } = view.language
  const rows = items.slice(0, MOST_ROWS).map((initiative) => [{ content: phraseToPage(itemTitle(view, initiative)) }, { content: phraseToPage(tell(initiative)) }, { content: phraseToPage(phrase`${person(initiative.author)}`) }])
  const table = dataTable(phraseToText(title), [{ title: phraseToText(nouns.initiative.One) }, { title: column }, { title: labels.author }], rows)
  return fold(phraseToPage(title), table, items.length > MOST_ROWS ? para(element('span', { class: 'quiet' }, text(sentences.restInData(items.length - MOST_ROWS)))) : undefined)
}
