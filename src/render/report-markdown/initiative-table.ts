import type { Claim } from '../../report/claim.ts'
import { itemName } from '../../domain/item.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import { formatShare } from '../format/format-number.ts'
import { formatChange } from '../format/format-quantity.ts'
import { paragraph } from '../markdown/paragraph.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { lines, small, table, unwrapped } from '../markdown/table.ts'
import { given, joined, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { dayWords } from '../words/day-words.ts'
import { listWords } from '../words/list-words.ts'
import { stageWords } from '../words/stage-words.ts'
import { counted } from '../words/vocabulary.ts'
import { itemLink, itemTitle } from './item-link.ts'
import { initiativeOf, type ReportView } from './report-view.ts'

/** Rows beyond this stay in the data file, so that GitHub goes on drawing the document. */
const MOST_ROWS = 40
const MOST_DELIVERIES = 8
const MOST_REMARKS = 3

/** The work that serves a key result: a row for each promise, with what delivers it. */
export function initiativeTable(keyResult: KeyResultReport, view: ReportView): Markdown | undefined {
  const promises = keyResult.claims.filter(({ role }) => role !== 'delivery' && role !== 'dropped')
  const dropped = keyResult.claims.filter(({ role }) => role === 'dropped').length
  const columns = [
    { title: phraseToMarkdown(view.vocabulary.initiative.One) },
    { title: trusted('Stage') },
    { title: trusted(keyResult.intent === 'learn' ? 'Question' : 'Expected impact') },
    { title: trusted('By') },
    { title: trusted('Confidence'), align: 'right' },
  ] as const
  return stacked([
    table(columns, promises.slice(0, MOST_ROWS).map((claim) => row(claim, keyResult, view))),
    more(promises.length - MOST_ROWS),
    dropped === 0 ? undefined : paragraph(phrase`${counted(dropped, view.vocabulary.initiative)} ${words(dropped === 1 ? 'was' : 'were')} dropped.`),
  ])
}

function row(claim: Claim, keyResult: KeyResultReport, view: ReportView): readonly Markdown[] {
  const { emoji, word } = stageWords[claim.stage]
  return [
    lines(phraseToMarkdown(itemTitle(view, claim.item)), ...notes(claim, keyResult, view).map((note) => small(phraseToMarkdown(note)))),
    unwrapped(trusted(`${emoji} ${word}`)),
    impactCell(claim, keyResult, view),
    unwrapped(trusted(claim.by === undefined ? '–' : dayWords(claim.by, view.report.cycle?.end))),
    unwrapped(trusted(claim.confidence === undefined ? '–' : formatShare(claim.confidence))),
  ]
}

function notes(claim: Claim, keyResult: KeyResultReport, view: ReportView): readonly Phrase[] {
  const found: Phrase[] = []
  const hypothesis = initiativeOf(view, claim.item)?.fields.hypothesis
  if (hypothesis !== undefined) found.push(phrase`Hypothesis: ${given(hypothesis, 160)}`)
  if (claim.through !== undefined) found.push(phrase`through ${itemLink(view, claim.through)}`)
  const deliveries = keyResult.claims.filter(({ role, through }) => role === 'delivery' && through !== undefined && itemName(through) === itemName(claim.item))
  if (deliveries.length > 0) found.push(deliveredBy(deliveries, view))
  const remarks = initiativeOf(view, claim.item)?.notes ?? []
  if (claim.role === 'open') found.push(...remarks.slice(0, MOST_REMARKS).map(({ message }) => phrase`⚠ ${given(message, 160)}`))
  return found
}

function deliveredBy(deliveries: readonly Claim[], view: ReportView): Phrase {
  const shown = deliveries.slice(0, MOST_DELIVERIES).map(({ item, stage }) => phrase`${itemLink(view, item)} ${words(stageWords[stage].emoji)}`)
  const rest = deliveries.length - shown.length
  return phrase`↳ delivered by ${rest > 0 ? phrase`${joined(shown, ', ')} and ${rest} more` : listWords(shown)}`
}

function impactCell(claim: Claim, { unit, intent }: KeyResultReport, view: ReportView): Markdown {
  if (intent === 'learn') return phraseToMarkdown(given(claim.text ?? '–', 160))
  const expected = claim.delta === undefined ? words('no number') : phrase`${formatChange(claim.delta, unit)}`
  const actual = initiativeOf(view, claim.item)?.fields.actualImpact
  const part = claim.counted === claim.delta || claim.counted === undefined ? undefined : small(phraseToMarkdown(phrase`${formatChange(claim.counted, unit)} still ahead`))
  return lines(unwrapped(phraseToMarkdown(expected)), part, actual === undefined ? undefined : small(phraseToMarkdown(phrase`actual: ${given(actual, 80)}`)))
}

function more(count: number): Markdown | undefined {
  return count > 0 ? paragraph(words(`… and ${count} more, all of them in the data file.`)) : undefined
}
