import type { Verdict } from '../domain/verdict.ts'
import { fieldTitle } from '../linkage/field-title.ts'
import { activeKeyResults } from './check/active-key-results.ts'
import { breaksSettingsOnly } from './check/breaks-settings-only.ts'
import type { CheckContext } from './check/check-context.ts'
import { checkTitle, titleSentence } from './check/check-title.ts'
import { diagnosticTable } from './check/diagnostic-table.ts'
import { likelyKeyResults, pasteBlock } from './check/paste-block.ts'
import { placeLink } from './check/place-link.ts'
import { warnWords } from './check/warn-words.ts'
import { problemList } from './check/problem-list.ts'
import { linkDetails } from './check/link-details.ts'
import { details } from './markdown/details.ts'
import { fitting } from './markdown/fitting.ts'
import { type Markdown, stacked } from './markdown/markdown.ts'
import { bullets, heading, paragraph } from './markdown/paragraph.ts'
import { given, type Phrase, phrase, strong, words } from './phrase/phrase.ts'
import { checkWords } from './words/check-words.ts'
import { type Vocabulary, vocabularyOf } from './words/vocabulary.ts'
import { mayBeWaived } from './check/may-be-waived.ts'
import { unverifiableWords } from './check/unverifiable-words.ts'
import { waiverReasonWords } from './words/waiver-words.ts'

const MOST_SETTINGS = 10

/** What a check run says. */
export interface CheckText {
  /** Plain text, at most 80 characters. */
  readonly title: string
  /** Markdown, within what GitHub takes. */
  readonly summary: string
}

/** The check run's words for a verdict: what is the matter in one sentence first, then all that its author needs. */
export function renderCheck(verdict: Verdict, context: CheckContext): CheckText {
  return { title: checkTitle(verdict, context), summary: `${fitting([paragraph(strong(titleSentence(verdict, context))), ...checkBlocks(verdict, context)])}\n` }
}

/** What a check says below its title. */
export function checkBlocks(verdict: Verdict, context: CheckContext): readonly (Markdown | undefined)[] {
  const review = context.review?.check ?? []
  const said = [...body(verdict, context, vocabularyOf(context.settings.vocabulary)), notes(verdict), settingsNote(context)]
  return verdict.kind === 'not-an-initiative' || verdict.kind === 'okrs-invalid' ? [...review, ...said] : [...said, ...review]
}

function body(verdict: Verdict, context: CheckContext, vocabulary: Vocabulary): readonly (Markdown | undefined)[] {
  switch (verdict.kind) {
    case 'not-an-initiative': return [paragraph(checkWords.notAnInitiative(context.settings.labels, vocabulary))]
    case 'exempt': return [paragraph(checkWords.exempt(vocabulary))]
    case 'waived': return [verdict.waiver && paragraph(waiverReasonWords(verdict.waiver)), paragraph(checkWords.waived(vocabulary))]
    case 'linked': case 'inherited': return [linkDetails(verdict, context)]
    case 'missing': case 'invalid': return mending(verdict, context, vocabulary)
    case 'okrs-invalid': return context.breaksOkrs === true
      ? [paragraph(breaksSettingsOnly(verdict.diagnostics) ? checkWords.breaksSettings() : checkWords.breaksOkrs(vocabulary)), warnNote(context, true), diagnosticTable(verdict.diagnostics)]
      : [paragraph(checkWords.okrsBroken()), diagnosticTable(verdict.diagnostics.filter(({ severity }) => severity === 'error'), (place) => placeLink(context.item, place))]
    case 'unverifiable': return [paragraph(unverifiableWords(verdict, vocabulary)), problemList(verdict.problems)]
  }
}

/** Nobody would look for the reason of a wrong answer in a file that only seems to be in force. */
function settingsNote({ settingsErrors = [], item, breaksOkrs }: CheckContext): Markdown | undefined {
  if (settingsErrors.length === 0 || breaksOkrs === true) return undefined
  return stacked([paragraph(checkWords.settingsBroken(settingsErrors.length)), diagnosticTable(settingsErrors.slice(0, MOST_SETTINGS), (place) => placeLink(item, place))])
}

function mending(verdict: Verdict, context: CheckContext, vocabulary: Vocabulary): readonly (Markdown | undefined)[] {
  const paste = pasteBlock(verdict, context)
  const keyResults = activeKeyResults(context, likelyKeyResults(verdict, context))
  return [
    warnNote(context, true),
    paragraph(introduction(verdict, vocabulary)),
    problemList(verdict.problems),
    paste && stacked([heading(3, words(paste.isOpen ? 'To paste and complete' : 'To paste')), paste.block, paragraph(paste.isChoice ? checkWords.chooseHint(paste.replaces, vocabulary) : checkWords.editHint(paste.replaces))]),
    mayBeWaived(verdict, context) ? paragraph(checkWords.noneHint(fieldTitle('key_result', context.settings.fields), vocabulary)) : undefined,
    keyResults === '' ? undefined : stacked([heading(3, phrase`Active ${vocabulary.keyResult.many}`), keyResults]),
  ]
}

function introduction({ kind, problems }: Verdict, vocabulary: Vocabulary): Phrase {
  if (kind !== 'missing') return checkWords.invalid()
  return problems.some(({ code }) => code !== 'field-missing') ? checkWords.missing(vocabulary) : checkWords.fieldsMissing(vocabulary)
}

function warnNote({ settings }: CheckContext, failing: boolean): Markdown | undefined {
  return failing && settings.mode === 'warn' ? paragraph(warnWords(settings)) : undefined
}

function notes({ notes: all, kind }: Verdict): Markdown | undefined {
  if (all.length === 0) return undefined
  const list = bullets(all.slice(0, 20).map(({ message }) => given(message, 300)))
  return kind === 'linked' || kind === 'inherited' ? stacked([heading(3, words('Worth a look')), list]) : details(words('Worth a look'), list)
}
