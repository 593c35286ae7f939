import { overPromisedFrom } from '../../report/attention/coverage-attention.ts'
import type { KeyResultReport } from '../../report/key-result-report.ts'
import { formatChange, formatSize } from '../format/format-quantity.ts'
import { formatShare } from '../format/format-number.ts'
import { joined, type Phrase, phrase, strong, words } from '../phrase/phrase.ts'
import { counted, type Vocabulary } from './vocabulary.ts'

/** The coverage of a key result in sentences: what it needs, what is promised, what nobody has a plan for. */
export function coverageWords(keyResult: KeyResultReport, vocabulary: Vocabulary): Phrase {
  const { awaited, withoutConfidence, withoutNumber, claims } = keyResult.coverage
  const sentences = [mainSentence(keyResult, vocabulary)]
  if (awaited.claims > 0 && keyResult.intent === 'perform') {
    sentences.push(phrase`${counted(awaited.claims, vocabulary.initiative)} that promised ${change(awaited.promised, keyResult)} shipped; the effect is awaited and counts once it is measured.`)
  }
  if (withoutConfidence > 0) sentences.push(phrase`${ofThem(withoutConfidence, claims)} no confidence and ${words(withoutConfidence === 1 ? 'counts' : 'count')} in full.`)
  if (withoutNumber > 0 && keyResult.intent === 'perform') sentences.push(phrase`${ofThem(withoutNumber, claims)} no number and ${words(withoutNumber === 1 ? 'counts' : 'count')} for nothing.`)
  return joined(sentences, ' ')
}

/** The coverage in a table cell: its share, and what is missing. */
export function coverageCell({ coverage, unit, intent }: KeyResultReport): { readonly share: Phrase; readonly rest: Phrase | undefined } {
  const { gap, share, uncovered, claims } = coverage
  if (intent === 'learn' || gap === undefined) return { share: words('–'), rest: undefined }
  if (gap === 0) return { share: words('target met'), rest: undefined }
  const rest = uncovered === undefined || uncovered === 0 ? undefined : phrase`${formatSize(uncovered, unit)} unplanned`
  if (claims === 0) return { share: words('no plan'), rest }
  return { share: words(shareWords(share ?? 0)), rest }
}

/** Beyond twice the gap, a number says nothing about the gap. */
const MOST_SHARE = 2

function shareWords(share: number): string {
  if (share > MOST_SHARE) return `> ${formatShare(MOST_SHARE)} ⚠`
  return share > overPromisedFrom ? `${formatShare(share)} ⚠` : formatShare(Math.max(0, share))
}

function mainSentence(keyResult: KeyResultReport, vocabulary: Vocabulary): Phrase {
  const { gap, promised, share, uncovered, claims } = keyResult.coverage
  if (keyResult.intent === 'learn') return phrase`A learning goal: what counts is the answer. ${counted(claims, vocabulary.initiative)} ${words(claims === 1 ? 'looks' : 'look')} for it.`
  if (gap === undefined) return words(`Without a ${keyResult.target === undefined ? 'target' : 'current value'} nobody can say how much is still to go.`)
  if (gap === 0) return words('The target is met; nothing more needs a plan.')
  const needs = phrase`${keyResult.id} needs ${strong(change(gap, keyResult))}`
  if (claims === 0) return phrase`${needs}; no open ${vocabulary.initiative.one} is linked to it, so none of it has a plan.`
  const promise = phrase`${needs}; ${claims} open ${claims === 1 ? vocabulary.initiative.one : vocabulary.initiative.many} ${words(claims === 1 ? 'promises' : 'promise')} ${strong(change(promised, keyResult))}, weighted by confidence`
  if (uncovered !== undefined && uncovered !== 0) return phrase`${promise}; ${strong(formatSize(uncovered, keyResult.unit))} ${words(Math.abs(uncovered) === 1 ? 'has' : 'have')} no plan.`
  if ((share ?? 0) > overPromisedFrom) return phrase`${promise}. That is ${(share ?? 0) > MOST_SHARE ? words('more than twice the gap') : words(`${formatShare(share ?? 0)} of the gap`)}: the claims deserve a second look.`
  return phrase`${promise}: enough, if the claims hold.`
}

function ofThem(count: number, all: number): Phrase {
  if (count === all) return words(all === 1 ? 'The claim names' : all === 2 ? 'Both claims name' : `All ${all} claims name`)
  return words(`${count} of the ${all} claims ${count === 1 ? 'names' : 'name'}`)
}

function change(value: number, { unit }: KeyResultReport): string {
  return formatChange(value, unit)
}
