import type { FieldName } from '../../domain/settings.ts'
import type { Problem } from '../../domain/problem.ts'
import { code, given, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { listWords } from './list-words.ts'
import { inOwnWords } from './own-words.ts'
import { saysAlone } from './says-alone.ts'
import { aOrAn, type Vocabulary } from './vocabulary.ts'

/** What is asked for stands behind what was found, and a check's title is short. */
const LONGEST_NAMED = 24

/** What a field is called in a sentence. */
function fieldWords(field: string, vocabulary: Vocabulary): Phrase {
  if (field === 'key_result') return vocabulary.keyResult.one
  return Object.hasOwn(FIELDS, field) ? words(FIELDS[field as keyof typeof FIELDS]) : phrase`${field.replaceAll('_', ' ')}`
}

const UNTICKED: ReadonlySet<Problem['code']> = new Set(['key-result-placeholder', 'impact-placeholder', 'field-missing'])

/** A problem as a headline: what is the matter, in a few words. */
export function problemWords(problem: Problem, vocabulary: Vocabulary): Phrase {
  return inOwnWords(ourWords(problem, vocabulary), vocabulary.own)
}

function ourWords(problem: Problem, vocabulary: Vocabulary): Phrase {
  const { keyResult } = vocabulary
  const field = fieldWords(problem.field, vocabulary)
  if (UNTICKED.has(problem.code) && problem.found.startsWith('[ ] ')) return phrase`The ${field} stands behind a box that is not ticked`
  switch (problem.code) {
    case 'key-result-missing': return phrase`No ${keyResult.one} named`
    case 'key-result-placeholder': return problem.found === 'none' ? phrase`“none” is not accepted here: ${aOrAn(keyResult.one)} is asked for` : phrase`The ${keyResult.one} is still a placeholder`
    case 'key-result-unknown': return phrase`No ${keyResult.one} ${given(problem.found, LONGEST_NAMED)}${meant(problem)}`
    case 'key-result-ambiguous': return phrase`More than one ${keyResult.one} may be meant${either(problem)}`
    case 'key-result-closed': return phrase`${problem.found} belongs to a cycle that has ended`
    case 'origin-unreadable': case 'company-unreadable': return phrase`Could not read ${problem.found}`
    case 'field-missing': return phrase`No ${field} given`
    case 'field-invalid': return phrase`The ${field} cannot be used`
    case 'waiver-without-reason': return words('Waived without a reason')
    default: return impactWords(problem, vocabulary)
  }
}

function impactWords({ code, found }: Problem, { keyResult }: Vocabulary): Phrase {
  switch (code) {
    case 'impact-missing': return words('No expected impact given')
    case 'impact-placeholder': return words('The expected impact is still a placeholder')
    case 'impact-not-a-number': return words('The expected impact has no number')
    case 'impact-ambiguous': return words('The expected impact can be read in more than one way')
    case 'impact-wrong-direction': return phrase`The impact points the wrong way: ${found}`
    case 'impact-wrong-unit': return phrase`The impact is in another unit than the ${keyResult.one}: ${found}`
    case 'impact-out-of-range': return phrase`The impact is out of range: ${found}`
    case 'impact-no-baseline': return phrase`The impact needs a baseline that the ${keyResult.one} does not have`
    case 'impact-confidence-invalid': return phrase`The confidence of the impact is no share: ${found}`
    case 'impact-date-invalid': return phrase`The date of the impact cannot be read: ${found}`
    case 'impact-key-result-unlinked': return phrase`The impact is for ${aOrAn(keyResult.one)} that is not named: ${found}`
    default: return words('Something is not as expected')
  }
}

/** The suggestions that the problem's own message does not make already, as a question; undefined when there are none. Who named nothing, or something that is over, meant none of them, so to them it is only a hint. */
export function suggestionWords({ code: problemCode, message, found, suggestions = [] }: Problem): Phrase | undefined {
  const own = message.replace(`"${found}"`, '')
  if (suggestions.length === 0 || suggestions.some((id) => saysAlone(own, id))) return undefined
  const ids = listWords(suggestions.slice(0, 5).map(code), 'or')
  return GUESSED.has(problemCode) ? phrase`Perhaps ${ids}?` : phrase`Did you mean ${ids}?`
}

const GUESSED: ReadonlySet<Problem['code']> = new Set(['key-result-missing', 'key-result-placeholder', 'key-result-closed'])

function either({ suggestions = [] }: Problem): Phrase {
  return suggestions.length === 0 ? words('') : phrase`: ${listWords(suggestions.slice(0, 3), 'or')}`
}

function meant({ suggestions = [] }: Problem): Phrase {
  return suggestions.length === 0 ? words('') : phrase`; did you mean ${listWords(suggestions.slice(0, 3), 'or')}?`
}

const FIELDS: Readonly<Record<Exclude<FieldName, 'key_result'>, string>> = {
  expected_impact: 'expected impact',
  hypothesis: 'hypothesis',
  audience: 'audience',
  measure_by: 'date to measure by',
  confidence: 'confidence',
  reach: 'reach',
  effort: 'effort',
  size: 'size',
  kind: 'kind of work',
  actual_impact: 'actual impact',
  evidence: 'evidence',
}
