import { itemName, type ItemReference } from '../../domain/item.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import type { Verdict } from '../../domain/verdict.ts'
import { bullets, heading, paragraph } from '../markdown/paragraph.ts'
import { type Markdown, stacked, trusted } from '../markdown/markdown.ts'
import { table, unwrapped } from '../markdown/table.ts'
import { code, given, link, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { phraseToMarkdown } from '../phrase/phrase-to-markdown.ts'
import { checkWords } from '../words/check-words.ts'
import { impactWords, readingWords } from '../words/impact-words.ts'
import { servingWords } from '../words/serving-words.ts'
import { vocabularyOf } from '../words/vocabulary.ts'
import type { CheckContext } from './check-context.ts'
import { nowToTargetCell, toGo } from './active-key-results.ts'

/** What a link says: the state of each key result, what this promises, what else serves it, and how it was understood. */
export function linkDetails(verdict: Verdict, context: CheckContext): Markdown {
  const { keyResult: noun } = vocabularyOf(context.settings.vocabulary)
  const keyResults = linkedKeyResults(verdict, context)
  const columns = [{ title: phraseToMarkdown(noun.One) }, { title: trusted('Now → target') }, { title: trusted('To go'), align: 'right' }, { title: trusted('This promises') }, { title: trusted('Owner') }] as const
  return stacked([
    verdict.kind === 'inherited' && verdict.inheritedFrom !== undefined ? paragraph(checkWords.inherited(originLink(verdict.inheritedFrom, context))) : undefined,
    table(columns, keyResults.map((keyResult) => row(keyResult, verdict))),
    section('What else serves it', keyResults.flatMap((keyResult) => optional(keyResult, servingWords(keyResult, verdict, context))), checkWords.asReported(context.lastReport?.week)),
    section('How it was understood', verdict.impacts.flatMap((impact) => {
      const reading = readingWords(impact)
      return reading === undefined ? [] : [phrase`${code(impact.keyResult)} ${reading}`]
    })),
    paragraph(checkWords.linked(vocabularyOf(context.settings.vocabulary))),
  ])
}

function originLink(reference: ItemReference, { item }: CheckContext): Phrase {
  const name = itemName(reference, item.repository)
  const origin = item.origins.flatMap((one) => (one.kind === 'item' ? [one.item] : [])).find((one) => itemName(one) === itemName(reference))
  return origin === undefined ? phrase`${name}` : link(origin.url, name)
}

function linkedKeyResults(verdict: Verdict, { plan }: CheckContext): readonly KeyResult[] {
  const all = (plan?.cycles ?? []).flatMap((cycle) => cycle.objectives).flatMap((objective) => objective.keyResults)
  return [...new Set(verdict.keyResults)].flatMap((id) => all.filter((keyResult) => keyResult.id === id).slice(0, 1))
}

function row(keyResult: KeyResult, verdict: Verdict): readonly Markdown[] {
  const impact = verdict.impacts.find((one) => one.keyResult === keyResult.id)
  const definition = keyResult.metric === undefined ? '' : `<br><sub>${phraseToMarkdown(given(keyResult.metric, 160))}</sub>`
  return [
    trusted(`${phraseToMarkdown(phrase`${strong(keyResult.id)} ${given(keyResult.title, 120)}`)}${definition}`),
    nowToTargetCell(keyResult),
    unwrapped(phraseToMarkdown(toGo(keyResult))),
    phraseToMarkdown(impact === undefined ? words('no number') : impactWords(impact)),
    unwrapped(phraseToMarkdown(keyResult.owner === undefined ? words('–') : given(keyResult.owner, 60))),
  ]
}

function section(title: string, points: readonly Phrase[], note?: Phrase): Markdown | undefined {
  return points.length === 0 ? undefined : stacked([heading(3, words(title)), bullets(points), note && paragraph(note)])
}

function optional(keyResult: KeyResult, sentence: Phrase | undefined): readonly Phrase[] {
  return sentence === undefined ? [] : [phrase`${code(keyResult.id)} ${sentence}`]
}
