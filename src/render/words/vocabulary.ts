import { given, type Phrase, phrase, words } from '../phrase/phrase.ts'
import { type OwnWord, type OwnWordPatterns, ownWordsOf } from './own-words.ts'

/** A word for one level of the plan, as this team says it: within a sentence and at its start. */
interface Noun {
  readonly one: Phrase
  readonly many: Phrase
  readonly One: Phrase
  readonly Many: Phrase
}

/** What a team calls the levels of its plan, and the other words that it has in place of ours. */
export interface Vocabulary {
  readonly objective: Noun
  readonly keyResult: Noun
  readonly initiative: Noun
  readonly own: readonly OwnWord[]
}

/** What the levels are called where a team has no words of its own: one and many. */
export type UsualNouns = Readonly<Record<Exclude<keyof Vocabulary, 'own'>, readonly [one: string, many: string]>>

const ENGLISH: UsualNouns = { objective: ['objective', 'objectives'], keyResult: ['key result', 'key results'], initiative: ['initiative', 'initiatives'] }

/** Our other words in English sentences. */
const ENGLISH_WORDS: OwnWordPatterns = {
  article: 'an?',
  words: {
    cycle: ['cycle', 'cycles'], check_in: ['check-in', 'check-ins'], guardrail: ['guardrail', 'guardrails'], expected_impact: ['expected impact', 'expected impacts'], actual_impact: ['actual impact', 'actual impacts'],
    verdict: ['verdict', 'verdicts'], finding: ['finding', 'findings'], report: ['report', 'reports'],
  },
}

/** The words of the settings' `vocabulary`, and the usual ones where it has none; `pluralOf` makes the plural that it does not give. */
export function vocabularyOf(vocabulary: Readonly<Record<string, string>>, usual: UsualNouns = ENGLISH, pluralOf: (one: string) => string = (one) => `${one}s`, patterns: OwnWordPatterns = ENGLISH_WORDS): Vocabulary {
  const nounFor = (key: string, words: readonly [string, string]): Noun => nounOf(own(vocabulary, key), own(vocabulary, `${key}s`), words, pluralOf)
  return { objective: nounFor('objective', usual.objective), keyResult: nounFor('key_result', usual.keyResult), initiative: nounFor('initiative', usual.initiative), own: ownWordsOf(vocabulary, patterns, pluralOf) }
}

/** A number of things in words: `1 key result`, `3 key results`. */
export function counted(count: number, noun: Noun): Phrase {
  return phrase`${count} ${count === 1 ? noun.one : noun.many}`
}

/** A noun with its article, as most English words have it: `a key result`, `an outcome`. */
export function aOrAn(one: Phrase): Phrase {
  const [first] = one.parts
  const begins = first?.kind === 'words' || first?.kind === 'given' ? first.text : ''
  return phrase`${words(/^[aeiou]/i.test(begins) ? 'an ' : 'a ')}${one}`
}

const LONGEST_NOUN = 40

function nounOf(one: string | undefined, many: string | undefined, [usual, usualMany]: readonly [string, string], pluralOf: (one: string) => string): Noun {
  if (one === undefined && many === undefined) {
    return { one: words(usual), many: words(usualMany), One: words(capital(usual)), Many: words(capital(usualMany)) }
  }
  const single = one ?? many ?? usual
  const plural = many ?? pluralOf(single)
  return { one: noun(single), many: noun(plural), One: noun(capital(single)), Many: noun(capital(plural)) }
}

function noun(text: string): Phrase {
  return given(text, LONGEST_NOUN)
}

function own(vocabulary: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(vocabulary, key) ? vocabulary[key] : undefined
}

function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}
