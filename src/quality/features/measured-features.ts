import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { NUMBER_KINDS } from '../words/number-kinds.ts'
import { isParticiple, nounPhraseAt } from '../words/noun-phrase.ts'
import type { NounPhrase } from '../words/noun-phrase.ts'
import type { Feature } from './feature.ts'

const LEADS = ['rise', 'fall', 'level', 'win', 'ship', 'activity', 'hire', 'vague'] as const

function leadsOf(line: Line, at: number): readonly string[] {
  const kind = line.tokens[at]?.kind ?? 'sign'
  if (kind !== 'word') return [kind]
  const found = LEADS.filter((name) => line.classes[at]?.includes(name))
  return found.length > 0 ? found : ['noun']
}

/** Describes a noun phrase by the classes of its last word and of the words before it. */
function phraseNames(line: Line, phrase: NounPhrase, prefix: string): readonly string[] {
  const head = line.classes[phrase.head] ?? []
  const names = head.length === 0 ? [`${prefix}:?`] : head.filter((name) => name !== 'single').map((name) => `${prefix}:${name}`)
  const before = new Set(line.tokens.slice(phrase.from, phrase.head).flatMap((_, step) => line.classes[phrase.from + step] ?? []))
  return [...names, ...[...before].filter((name) => name !== 'single').map((name) => `${prefix}~${name}`)]
}

function phraseFeatures(line: Line, at: number, prefixes: readonly string[]): readonly Feature[] {
  const phrase = nounPhraseAt(line, at)
  if (phrase === undefined) return []
  const words = wordsOf(line, phrase.from, phrase.head - phrase.from + 1)
  const noun = line.tokens[phrase.head]?.stem ?? ''
  const told = isParticiple(line, phrase.head + 1) ? ['ed', ...(line.classes[phrase.head + 1] ?? []), `=${line.tokens[phrase.head + 1]?.stem ?? ''}`].map((name) => `told ${name}`) : []
  return prefixes.flatMap((prefix) => [...phraseNames(line, phrase, `np ${prefix}`), `np ${prefix}=${noun}`]).concat(`np=${noun}`, told).map((name) => ({ name, words }))
}

/** What is measured or made: the noun that the leading verb governs, and the noun that each number counts. */
export function measuredFeatures(line: Line): readonly Feature[] {
  const head = line.head
  const led = phraseFeatures(line, NUMBER_KINDS.has(line.tokens[head]?.kind ?? '') ? head : head + 1, leadsOf(line, head))
  const counted = line.tokens.flatMap((token, at) => (NUMBER_KINDS.has(token.kind) ? phraseFeatures(line, at + 1, [`#${token.kind}`]) : []))
  return [...led, ...counted.slice(0, 60)]
}
