import type { Claim } from '../../report/claim.ts'
import { itemName } from '../../domain/item.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import { paragraph } from '../markdown/paragraph.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { lines, small, table, unwrapped } from '../markdown/table.ts'
import { given, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { itemLink, itemTitle } from '../report-view/item-link.ts'
import { promisedAmounts } from '../report-view/promised-amounts.ts'
import { initiativeOf, type ReportView } from '../report-view/report-view.ts'

/** Rows beyond this stay in the data file, so that GitHub goes on drawing the document. */
const MOST_ROWS = 40
const MOST_DELIVERIES = 8
const MOST_REMARKS = 3

/** The work that serves a key result: a row for each promise, with what delivers it. */
export function initiativeTable(keyResult: KeyResultReport, view: ReportView): Markdown | undefined {
  const { labels, nouns, sentences } = view.language
  const promises = keyResult.claims.filter(({ role }) => role !== 'delivery' && role !== 'dropped')
  const dropped = keyResult.claims.filter(({ role }) => role === 'dropped').length
  const columns = [
    { title: phraseToMarkdown(nouns.initiative.One) },
    { title: trusted(labels.stage) },
    { title: trusted(keyResult.intent === 'learn' ? labels.question : labels.expectedImpact) },
    { title: trusted(labels.by) },
    { title: trusted(labels.confidence), align: 'right' },
  ] as const
  return stacked([
    table(columns, promises.slice(0, MOST_ROWS).map((claim) => row(claim, keyResult, view))),
    more(promises.length - MOST_ROWS, view),
    dropped === 0 ? undefined : paragraph(sentences.dropped(dropped)),
  ])
}

function row(claim: Claim, keyResult: KeyResultReport, view: ReportView): readonly Markdown[] {
  const { stages, format } = view.language
  const { emoji, word } = stages[claim.stage]
  return [
    lines(phraseToMarkdown(itemTitle(view, claim.item)), ...notes(claim, keyResult, view).map((note) => small(phraseToMarkdown(note)))),
    unwrapped(trusted(`${emoji} ${word}`)),
    impactCell(claim, keyResult, view),
    unwrapped(trusted(claim.by === undefined ? '–' : format.day(claim.by, view.report.cycle?.end))),
    unwrapped(trusted(claim.confidence === undefined ? '–' : format.share(claim.confidence))),
  ]
}

function notes(claim: Claim, keyResult: KeyResultReport, view: ReportView): readonly Phrase[] {
  const { language } = view
  const found: Phrase[] = []
  const hypothesis = initiativeOf(view, claim.item)?.fields.hypothesis
  if (hypothesis !== undefined) found.push(language.sentences.hypothesis(given(hypothesis, 160)))
  const evidence = initiativeOf(view, claim.item)?.fields.evidence
  if (evidence !== undefined) found.push(language.sentences.evidence(given(evidence, 160)))
  found.push(...score(claim, keyResult, view))
  if (claim.through !== undefined) found.push(language.sentences.through(itemLink(view, claim.through)))
  const deliveries = keyResult.claims.filter(({ role, through }) => role === 'delivery' && through !== undefined && itemName(through) === itemName(claim.item))
  if (deliveries.length > 0) found.push(deliveredBy(deliveries, view))
  const remarks = initiativeOf(view, claim.item)?.notes ?? []
  if (claim.role === 'open') found.push(...remarks.slice(0, MOST_REMARKS).map(({ code, message }) => phrase`⚠ ${language.note(code, message)}`))
  return found
}

function score(claim: Claim, { rankedBy }: KeyResultReport, { language }: ReportView): readonly Phrase[] {
  const value = rankedBy === 'rice' ? claim.rice : claim.ice
  if (rankedBy === undefined || value === undefined) return []
  return [words(language.sentences.score(rankedBy.toUpperCase(), language.format.number(value), claim.rank))]
}

function deliveredBy(deliveries: readonly Claim[], view: ReportView): Phrase {
  const shown = deliveries.slice(0, MOST_DELIVERIES).map(({ item, stage }) => phrase`${itemLink(view, item)} ${words(view.language.stages[stage].emoji)}`)
  return view.language.sentences.deliveredBy(shown, deliveries.length - shown.length)
}

function impactCell(claim: Claim, keyResult: KeyResultReport, view: ReportView): Markdown {
  const { unit, intent } = keyResult
  if (intent === 'learn') return phraseToMarkdown(given(claim.text ?? '–', 160))
  const { labels, sentences, format } = view.language
  const expected = claim.delta === undefined ? words(labels.noNumber) : phrase`${format.change(claim.delta, unit, promisedAmounts(keyResult))}`
  const written = initiativeOf(view, claim.item)?.fields.actualImpact
  const actual = claim.actual === undefined ? (written === undefined ? undefined : given(written, 80)) : phrase`${format.change(claim.actual, unit)}`
  const part = claim.counted === claim.delta || claim.counted === undefined ? undefined : small(phraseToMarkdown((claim.role === 'open' ? sentences.stillAhead : sentences.wasAhead)(format.change(claim.counted, unit))))
  return lines(unwrapped(phraseToMarkdown(expected)), part, actual === undefined ? undefined : small(phraseToMarkdown(sentences.actual(actual))))
}

function more(count: number, { language }: ReportView): Markdown | undefined {
  return count > 0 ? paragraph(words(language.sentences.restInData(count))) : undefined
}
