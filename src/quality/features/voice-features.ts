import { isOf, wordAt, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import type { Feature } from './feature.ts'

const MODALS = new Set(['can', 'able', 'will', 'support', 'allow'])

function isDone(line: Line, at: number): boolean {
  const text = wordAt(line, at)
  return isOf(line, at, 'ship', 'done', 'activity', 'hire') && /(?:ed|en|ilt|eld|ent|wn|live|ready|place|one)$/.test(text)
}

function passiveAt(line: Line, at: number): readonly Feature[] {
  if (!isDone(line, at)) return []
  const before = [1, 2, 3].map((step) => line.tokens[at - step]?.stem ?? '')
  const helped = before.some((word) => word === 'is' || word === 'have' || word === 'get')
  const words = wordsOf(line, Math.max(0, at - 2), 3)
  const last = at >= line.tokens.length - 2
  return [
    { name: helped ? 'voice:is-done' : 'voice:done', words },
    ...(last ? [{ name: 'voice:ends-done', words }] : []),
    ...(at === line.head ? [{ name: 'voice:starts-done', words }] : []),
  ]
}

/** Work told as finished ("is documented", "shipped"), and capabilities that will exist ("users can …"). */
export function voiceFeatures(line: Line): readonly Feature[] {
  const passive = line.tokens.slice(0, 60).flatMap((_, at) => passiveAt(line, at))
  const modal = line.tokens.findIndex((token) => MODALS.has(token.stem))
  return modal < 0 ? passive : [...passive, { name: `voice:${line.tokens[modal]?.stem ?? ''}`, words: wordsOf(line, Math.max(0, modal - 1), 3) }]
}
