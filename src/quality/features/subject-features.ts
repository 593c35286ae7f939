import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { isParticiple, nounPhraseAt } from '../words/noun-phrase.ts'
import type { Feature } from './feature.ts'

const NEGATIONS = new Set(['no', 'zero', 'never', 'not', 'without', '0'])
const AUXILIARIES = new Set(['is', 'have', 'can', 'will', 'do', 'get', 'must', 'should'])

function predicateNames(line: Line, at: number): readonly string[] {
  const token = line.tokens[at]
  if (token === undefined) return ['end']
  if (token.kind !== 'word') return [token.kind]
  const next = line.tokens[at + 1]
  if (!AUXILIARIES.has(token.stem)) return [...(isParticiple(line, at) ? ['ed'] : []), ...(line.classes[at] ?? [])]
  const kinds = next?.kind === 'word' ? line.classes[at + 1] ?? [] : [next?.kind ?? 'end']
  return [token.stem, ...kinds.map((name) => `${token.stem}+${name}`)]
}

const RELATIVES = new Set(['that', 'who', 'which', 'whose'])

/** What a relative clause tells of: "questions *that customers solve*" are about the customers. */
function relativeFeatures(line: Line): readonly Feature[] {
  return line.tokens.slice(0, 60).flatMap((token, at) => {
    if (at === 0 || !RELATIVES.has(token.stem)) return []
    return (line.classes[at + 1] ?? []).map((name) => ({ name: `relative:${name}`, words: wordsOf(line, at - 1, 3) }))
  })
}

/** Who or what the line is about when it does not lead with a verb, and what is said of it. */
export function subjectFeatures(line: Line): readonly Feature[] {
  const negated = line.tokens.slice(0, 2).find((token) => NEGATIONS.has(token.stem))
  const refusal = negated === undefined ? [] : [{ name: 'subject:none-of', words: wordsOf(line, 0, 3) }]
  const phrase = nounPhraseAt(line, 0)
  if (phrase === undefined) return [...refusal, ...relativeFeatures(line)]
  const subjects = line.classes[phrase.head] ?? []
  const predicates = predicateNames(line, phrase.head + 1)
  const words = wordsOf(line, phrase.from, phrase.head - phrase.from + 3)
  const names = [...predicates.map((name) => `predicate:${name}`), ...subjects.flatMap((subject) => [`subject:${subject}`, ...predicates.map((name) => `subject:${subject}>${name}`)])]
  return [...refusal, ...relativeFeatures(line), ...names.map((name) => ({ name, words }))]
}
