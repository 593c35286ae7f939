import { isOf, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import { NUMBER_KINDS } from '../words/number-kinds.ts'
import type { WordClass } from '../words/word-class.ts'
import type { Feature } from './feature.ts'

const NOUNS = ['artefact', 'act', 'business', 'service', 'people', 'staff', 'usage', 'sentiment', 'proxy', 'reach', 'metric', 'ship', 'activity', 'done', 'hire'] as const satisfies readonly WordClass[]
const REACH = 5
const BREAKS = new Set([',', ';', ':', '(', '.', 'and', 'with'])

function isNumber(line: Line, at: number): boolean {
  return NUMBER_KINDS.has(line.tokens[at]?.kind ?? '')
}

function nounsAt(line: Line, at: number): readonly WordClass[] {
  const classes = line.classes[at] ?? []
  return classes.length === 0 ? classes : NOUNS.filter((noun) => classes.includes(noun))
}

/** What each number counts: the nouns that follow it closely. */
function countedFeatures(line: Line, at: number): readonly Feature[] {
  const kind = line.tokens[at]?.kind ?? ''
  const names = new Set<string>([`num:${kind}`])
  for (let next = at + 1; next < Math.min(line.tokens.length, at + 1 + REACH); next += 1) {
    for (const noun of nounsAt(line, next)) names.add(`num:${kind}>${noun}`)
  }
  const words = wordsOf(line, at, REACH)
  return [...names].map((name) => ({ name, words }))
}

/** What was spoken of just before a number, in its own part of the line: "retention flattens at 20%" is a number of retention. */
function spokenFeatures(line: Line, at: number): readonly Feature[] {
  const kind = line.tokens[at]?.kind ?? ''
  const names = new Set<string>()
  for (let back = at - 1; back >= Math.max(0, at - REACH - 2) && !BREAKS.has(line.tokens[back]?.text ?? ''); back -= 1) {
    for (const noun of nounsAt(line, back)) names.add(`num:${noun}<${kind}`)
  }
  if (names.size === 0) return []
  const words = wordsOf(line, Math.max(0, at - REACH), REACH + 1)
  return [...names].map((name) => ({ name, words }))
}

/** How a number is introduced: from … to, by, a bound, nothing. */
function introFeatures(line: Line, at: number): readonly Feature[] {
  const kind = line.tokens[at]?.kind ?? ''
  const before = [line.tokens[at - 2]?.stem ?? '^', line.tokens[at - 1]?.stem ?? '^']
  const words = wordsOf(line, Math.max(0, at - 2), 3)
  const names = [`intro:${before[1]}>${kind}`]
  if (before.some((word) => ['<', '>', '≤', '≥'].includes(word))) names.push('num:bounded')
  if (isOf(line, at - 1, 'bound')) names.push(`num:bound>${kind}`)
  return names.map((name) => ({ name, words }))
}

function rangeFeatures(line: Line): readonly Feature[] {
  const from = line.tokens.findIndex((token, at) => token.stem === 'from' && [1, 2, 3].some((step) => isNumber(line, at + step)))
  if (from < 0) return []
  const to = line.tokens.findIndex((token, at) => at > from && ['to', '→', '-'].includes(token.stem) && [1, 2, 3].some((step) => isNumber(line, at + step)))
  if (to < 0) return []
  const kind = [1, 2, 3].map((step) => line.tokens[to + step]?.kind ?? '').find((each) => NUMBER_KINDS.has(each))
  return ['num:from-to', `num:from-to:${kind ?? ''}`].map((name) => ({ name, words: wordsOf(line, from, to - from + 2) }))
}

/** The numbers of a line: what kind they are, what they count, how they are introduced. */
export function numberFeatures(line: Line): readonly Feature[] {
  const places = line.tokens.map((_, at) => at).filter((at) => isNumber(line, at)).slice(0, 8)
  if (places.length === 0) return [{ name: 'num:none', words: '' }]
  return [...places.flatMap((at) => [...countedFeatures(line, at), ...spokenFeatures(line, at), ...introFeatures(line, at)]), ...rangeFeatures(line)]
}
