import { given, type Phrase, phrase, words } from '../phrase/phrase.ts'

/** A word for one level of the plan, as this team says it: within a sentence and at its start. */
export interface Noun {
  readonly one: Phrase
  readonly many: Phrase
  readonly One: Phrase
  readonly Many: Phrase
}

/** What a team calls the levels of its plan. */
export interface Vocabulary {
  readonly objective: Noun
  readonly keyResult: Noun
  readonly initiative: Noun
}

/** The words of the settings' `vocabulary`, and the usual ones where it has none. */
export function vocabularyOf(vocabulary: Readonly<Record<string, string>>): Vocabulary {
  return {
    objective: nounOf(vocabulary, 'objective', 'objective'),
    keyResult: nounOf(vocabulary, 'key_result', 'key result'),
    initiative: nounOf(vocabulary, 'initiative', 'initiative'),
  }
}

/** A number of things in words: `1 key result`, `3 key results`. */
export function counted(count: number, noun: Noun): Phrase {
  return phrase`${count} ${count === 1 ? noun.one : noun.many}`
}

const LONGEST_NOUN = 40

function nounOf(vocabulary: Readonly<Record<string, string>>, key: string, usual: string): Noun {
  const one = own(vocabulary, key)
  const many = own(vocabulary, `${key}s`)
  if (one === undefined && many === undefined) {
    return { one: words(usual), many: words(`${usual}s`), One: words(capital(usual)), Many: words(`${capital(usual)}s`) }
  }
  const single = one ?? many ?? usual
  const plural = many ?? `${single}s`
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
