import { headPosition } from '../features/head-features.ts'
import { isOf, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { nounPhraseAt } from '../words/noun-phrase.ts'

const SHORTEST = 4
const LONGEST = 60
/** Small words between a verb and its object ("write *down*"). */
const PARTICLES = new Set(['down', 'up', 'out', 'off', 'in', 'the', 'a', 'an', 'set', 'number', 'top'])
const DETERMINERS = new Set(['the', 'a', 'an', 'our', 'their', 'how', 'what', 'why'])
const ENDS = new Set(['every', 'each', 'where', 'who', 'before', 'after', 'bas', 'how', 'if', 'what', 'why', 'we', 'during', 'this', 'next', 'that', 'effectively', 'so', 'live', 'ready'])

function endsThere(line: Line, at: number, from: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || ENDS.has(token.stem)) return true
  if (/ing$/i.test(token.text) && DETERMINERS.has(line.tokens[at + 1]?.stem ?? '')) return true
  const isWork = /ed$/i.test(token.text) && isOf(line, at, 'done', 'ship', 'activity')
  return isWork ? at > from || at === from && line.tokens[at + 1]?.kind !== 'word' : at > from && /ly$/i.test(token.text)
}

function lengthOf(line: Line, from: number, head: number): number {
  let at = from
  while (at <= head && !endsThere(line, at, from)) at += 1
  return at - from
}

/** What is made, held or bought, in the key result's own words; undefined where the title does not begin with saying so. */
export function workNamed(line: Line): string | undefined {
  const head = headPosition(line)
  if (!isOf(line, head, 'ship', 'activity', 'hire', 'rise', 'level')) return undefined
  let start = head + 1
  while (PARTICLES.has(line.tokens[start]?.stem ?? '')) start += 1
  const phrase = nounPhraseAt(line, start)
  if (phrase === undefined || line.tokens[phrase.head + 1]?.text === '/' || line.tokens[phrase.from - 1]?.text === '/') return undefined
  const words = wordsOf(line, phrase.from, lengthOf(line, phrase.from, phrase.head))
  return words.length < SHORTEST || words.length > LONGEST ? undefined : words
}
