import { itemName } from '../../domain/item.ts'
import type { Claim } from '../../report/claim.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import type { Format } from '../format/format.ts'
import { given, joined, type Phrase, words } from '../phrase/phrase.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { itemLink, itemTitle } from '../report-view/item-link.ts'
import { promisedAmounts } from '../report-view/promised-amounts.ts'
import { initiativeOf, type ReportView } from '../report-view/report-view.ts'
import { type DataCell, type DataColumn, dataTable, textCell } from './data-table.ts'
import { element, type Html, text, together } from './html.ts'
import { phraseToPage } from './phrase-to-page.ts'

const MOST_ROWS = 60

/** The promises on a key result, one a row, with what came of those that shipped. */
export function claimsTable(keyResult: KeyResultReport, view: ReportView): Html | undefined {
  const { labels, nouns, page, reviews, sentences } = view.language
  const promises = keyResult.claims.filter(({ role }) => role !== 'delivery' && role !== 'dropped')
  const columns: readonly DataColumn[] = [
    { title: phraseToText(nouns.initiative.One) }, { title: labels.stage }, { title: keyResult.intent === 'learn' ? labels.question : labels.expectedImpact, numeric: keyResult.intent !== 'learn' },
    { title: labels.by }, { title: labels.confidence, numeric: true },
    ...(keyResult.rankedBy === undefined ? [] : [{ title: keyResult.rankedBy === 'rice' ? 'RICE' : 'ICE', numeric: true }]),
    { title: reviews.actual, numeric: true },
  ]
  const rows = promises.slice(0, MOST_ROWS).map((claim) => row(claim, keyResult, view))
  const rest = promises.length - rows.length
  const table = dataTable(`${keyResult.id}: ${page.work}`, columns, rows)
  return rest > 0 && table !== undefined ? together(table, element('p', { class: 'quiet' }, text(sentences.restInData(rest)))) : table
}

function row(claim: Claim, keyResult: KeyResultReport, view: ReportView): readonly DataCell[] {
  const { format, stages, labels } = view.language
  const { unit, intent, rankedBy } = keyResult
  const score = rankedBy === 'rice' ? claim.rice : claim.ice
  const actual = claim.actual === undefined ? initiativeOf(view, claim.item)?.fields.actualImpact ?? '–' : format.change(claim.actual, unit)
  return [
    { content: together(phraseToPage(itemTitle(view, claim.item)), ...notes(claim, keyResult, view).map((note) => element('small', {}, phraseToPage(note)))) },
    textCell(`${stages[claim.stage].emoji} ${stages[claim.stage].word}`),
    intent === 'learn' ? textCell(claim.text ?? '–', undefined, 200) : textCell(claim.delta === undefined ? labels.noNumber : format.change(claim.delta, unit, promisedAmounts(keyResult)), Math.abs(claim.delta ?? 0)),
    textCell(claim.by === undefined ? '–' : format.day(claim.by, view.report.cycle?.end), Number(claim.by?.replaceAll('-', '') ?? 0)),
    textCell(claim.confidence === undefined ? '–' : format.share(claim.confidence), claim.confidence ?? -1),
    ...(rankedBy === undefined ? [] : [textCell(scoreText(score, claim.rank, format), score ?? -1)]),
    textCell(actual, claim.actual ?? 0),
  ]
}

function scoreText(score: number | undefined, rank: number | undefined, format: Format): string {
  if (score === undefined) return '–'
  return rank === undefined ? format.number(score) : `${rank}. (${format.number(score)})`
}

function notes(claim: Claim, keyResult: KeyResultReport, view: ReportView): readonly Phrase[] {
  const { sentences, note } = view.language
  const initiative = initiativeOf(view, claim.item)
  const deliveries = keyResult.claims.filter(({ role, through }) => role === 'delivery' && through !== undefined && itemName(through) === itemName(claim.item)).slice(0, 8)
  return [
    ...(initiative?.fields.hypothesis === undefined ? [] : [sentences.hypothesis(given(initiative.fields.hypothesis, 200))]),
    ...(initiative?.fields.evidence === undefined ? [] : [sentences.evidence(given(initiative.fields.evidence, 200))]),
    ...(deliveries.length === 0 ? [] : [sentences.deliveredBy(deliveries.map(({ item, stage }) => joined([itemLink(view, item), words(view.language.stages[stage].emoji)], ' ')), 0)]),
    ...(claim.role === 'open' ? (initiative?.notes ?? []).slice(0, 3).map(({ code, message }) => joined([words('⚠'), note(code, message)], ' ')) : []),
  ]
}
