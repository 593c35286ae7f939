import { itemName } from '../../domain/item.ts'
import type { Verdict, Waiver } from '../../domain/verdict.ts'
import { cleanText } from '../clean-text.ts'
import { type Phrase, phrase, words } from '../phrase/phrase.ts'
import { phraseToText } from '../phrase/phrase-to-text.ts'
import { impactWords } from '../words/impact-words.ts'
import { inOwnWords } from '../words/own-words.ts'
import { listWords } from '../words/list-words.ts'
import { problemWords } from '../words/problem-words.ts'
import { sentence } from '../words/sentence.ts'
import { aOrAn, counted, type Vocabulary, vocabularyOf } from '../words/vocabulary.ts'
import { waiverSource } from '../words/waiver-words.ts'
import { breaksSettingsOnly } from './breaks-settings-only.ts'
import type { CheckContext } from './check-context.ts'
import type { ReviewText } from './review-text.ts'

const LONGEST_TITLE = 80

/** A verdict in one line of at most 80 characters, as plain text. */
export function checkTitle(verdict: Verdict, context: CheckContext): string {
  return cleanText(phraseToText(titleWords(verdict, context)), LONGEST_TITLE)
}

/** A verdict in one line as a sentence with its full stop. */
export function titleSentence(verdict: Verdict, context: CheckContext): Phrase {
  return sentence(titleWords(verdict, context))
}

/** A verdict in one line, for any format. */
export function titleWords(verdict: Verdict, context: CheckContext): Phrase {
  return context.review !== undefined && isAboutReview(verdict, context.review) ? context.review.title : verdictTitle(verdict, context)
}

/** Where there is no verdict on the work, or the change of the OKRs is what keeps it from passing, the change is what matters. */
function isAboutReview({ kind }: Verdict, { fails }: ReviewText): boolean {
  const passes = kind === 'linked' || kind === 'inherited' || kind === 'waived' || kind === 'exempt'
  return kind === 'not-an-initiative' || kind === 'okrs-invalid' || (fails && passes)
}

function verdictTitle(verdict: Verdict, context: CheckContext): Phrase {
  const vocabulary = vocabularyOf(context.settings.vocabulary)
  switch (verdict.kind) {
    case 'not-an-initiative': return phrase`Not ${aOrAn(vocabulary.initiative.one)}: nothing to check`
    case 'exempt': return verdict.waiver === undefined ? words('Exempt') : phrase`Exempt ${waiverSource(verdict.waiver)}`
    case 'waived': return verdict.waiver === undefined ? words('Waived') : waivedWords(verdict.waiver, verdict, context)
    case 'linked': return phrase`Linked to ${linkedWords(verdict, vocabulary)}`
    case 'inherited': return phrase`Linked through ${originName(verdict, context)} to ${linkedWords(verdict, vocabulary)}`
    case 'missing': case 'invalid': return problemsTitle(verdict, vocabulary)
    case 'okrs-invalid': return okrsTitle(verdict, context)
    case 'unverifiable': return verdict.problems.length === 0 ? words('Could not be verified: GitHub did not answer') : phrase`Could not verify ${listWords(verdict.problems.slice(0, 2).map(({ found }) => found))}`
  }
}

function waivedWords(waiver: Waiver, verdict: Verdict, context: CheckContext): Phrase {
  if (verdict.inheritedFrom === undefined) return phrase`Waived, ${waiverSource(waiver)}`
  return phrase`Waived in ${originName(verdict, context)}, ${waiverSource(waiver)}`
}

function linkedWords({ keyResults, impacts }: Verdict, vocabulary: Vocabulary): Phrase {
  const [only, ...others] = keyResults
  if (only === undefined) return phrase`no ${vocabulary.keyResult.one}`
  if (others.length > 2) return phrase`${counted(keyResults.length, vocabulary.keyResult)}`
  const impact = impacts.find(({ keyResult }) => keyResult === only)
  if (others.length > 0 || impact === undefined) return listWords(keyResults)
  return phrase`${only}: ${impactWords({ ...impact, confidence: undefined })}`
}

function problemsTitle({ problems }: Verdict, vocabulary: Vocabulary): Phrase {
  const [first, second, ...others] = problems
  if (first === undefined) return words('Something is missing')
  if (second === undefined) return problemWords(first, vocabulary)
  if (others.length === 0 && first.code === 'key-result-missing' && second.code === 'impact-missing') return phrase`No ${vocabulary.keyResult.one} named, ${inOwnWords(words('no expected impact'), vocabulary.own)} given`
  return phrase`${problemWords(first, vocabulary)} (and ${problems.length - 1} more)`
}

function okrsTitle({ diagnostics }: Verdict, { breaksOkrs }: CheckContext): Phrase {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length
  const count = words(errors === 1 ? '1 error' : `${errors} errors`)
  if (breaksOkrs === true) return phrase`This change leaves the ${breaksSettingsOnly(diagnostics) ? 'settings' : 'OKR file'} with ${count}`
  return phrase`The OKR file has ${count}; nothing can be checked yet`
}

function originName({ inheritedFrom }: Verdict, { item }: CheckContext): string {
  return inheritedFrom === undefined ? 'its origin' : itemName(inheritedFrom, item.repository)
}
