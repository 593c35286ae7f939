import type { Part, Phrase } from '../phrase/phrase.ts'

/** A word of ours that a team has another one for. */
export interface OwnWord {
  /** What we say, one and many, as patterns without case. */
  readonly ours: { readonly one: string; readonly many: string }
  readonly one: string
  readonly many: string
  /** A pattern for the article that goes by the word's first letter, where the language has one. */
  readonly article: string | undefined
}

/** How a language says what has a key in the settings' `vocabulary` beside the levels. */
export interface OwnWordPatterns {
  readonly article?: string | undefined
  /** By key. */
  readonly words: Readonly<Record<string, readonly [one: string, many: string]>>
}

const LONGEST = 40

/** The words that a team has in place of ours; what could mean something in a document (`*`, `<`, `@`, `|`) is left out, since our own words are not escaped. */
export function ownWordsOf(vocabulary: Readonly<Record<string, string>>, { article, words }: OwnWordPatterns, pluralOf: (one: string) => string): readonly OwnWord[] {
  return Object.entries(words).flatMap(([key, [one, many]]) => {
    const single = plain(vocabulary, key)
    const plural = plain(vocabulary, `${key}s`)
    const word = single ?? plural
    return word === undefined ? [] : [{ ours: { one, many }, one: word, many: plural ?? pluralOf(word), article }]
  })
}

/** A sentence, a catalogue of sentences or what makes them, with a team's words in place of ours; what somebody else wrote stays as it is. */
export function inOwnWords<Value>(value: Value, own: readonly OwnWord[]): Value {
  return own.length === 0 ? value : translated(value, own) as Value
}

function translated(value: unknown, own: readonly OwnWord[]): unknown {
  if (typeof value === 'string') return withWords(value, own)
  if (typeof value === 'function') return (...given: readonly unknown[]) => translated(value(...given), own)
  if (Array.isArray(value)) return value.map((one) => translated(one, own))
  if (typeof value !== 'object' || value === null) return value
  if (isPhrase(value)) return { parts: value.parts.map((part) => partWith(part, own)) }
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, translated(one, own)]))
}

function isPhrase(value: object): value is Phrase {
  return 'parts' in value && Array.isArray(value.parts)
}

function partWith(part: Part, own: readonly OwnWord[]): Part {
  switch (part.kind) {
    case 'words': return { kind: 'words', text: withWords(part.text, own) }
    case 'strong': case 'link': return { ...part, phrase: { parts: part.phrase.parts.map((one) => partWith(one, own)) } }
    case 'given': case 'code': return part
  }
}

/** Each word where it stands alone or beside a hyphen, with the article that it takes in English; all in one pass, so that no team's word is taken for one of ours. */
function withWords(text: string, own: readonly OwnWord[]): string {
  const patterns = own.flatMap(({ ours }) => [`(${ours.many})`, `(${ours.one})`]).join('|')
  return text.replace(new RegExp(String.raw`(?<![\p{L}\d])(${own[0]?.article ?? '(?!)'} )?(?:${patterns})(?![\p{L}\d])`, 'giu'), (found: string, article: string | undefined, ...groups: readonly unknown[]) => {
    const place = groups.findIndex((group) => typeof group === 'string')
    const word = (place % 2 === 0 ? own[place / 2]?.many : own[(place - 1) / 2]?.one) ?? found
    if (article === undefined) return isCapital(found) ? capital(word) : word
    return `${article[0] ?? ''}${/^[aeiou]/i.test(word) ? 'n' : ''} ${word}`
  })
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

function capital(text: string): string {
  const [first = ''] = text
  return first.toUpperCase() + text.slice(first.length)
}

function plain(vocabulary: Readonly<Record<string, string>>, key: string): string | undefined {
  const word = Object.hasOwn(vocabulary, key) ? vocabulary[key] : undefined
  const kept = word?.slice(0, 4 * LONGEST).replace(/[^\p{L}\p{M}\d '’-]+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, LONGEST)
  return kept === '' ? undefined : kept
}
