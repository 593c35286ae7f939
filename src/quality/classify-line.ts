import type { Classification, Kind } from './classification.ts'
import { extractFeatures } from './features/extract-features.ts'
import { explain } from './model/explain.ts'
import type { Model } from './model/model.ts'
import { score } from './model/score.ts'
import { type Weighed, weigh } from './model/weigh.ts'
import { findTraps } from './traps/find-traps.ts'
import { isEnglish } from './words/is-english.ts'
import type { Line } from './words/line.ts'

/** To call a goal mere work by mistake costs more than to leave it open: work it is only where that is fairly sure; below, a title leaves doubt. */
export const FAIRLY_SURE = 0.55
/** How sure it is that a line is to be left open. */
const HALF_SURE = 0.5
const KINDS: readonly Kind[] = ['outcome', 'output', 'mixed', 'unclear']

function likeliest(chances: readonly number[]): number {
  return chances.indexOf(Math.max(...chances))
}

/** Whether any word of the line is known, in a language that was learnt; other lines are not guessed at. */
function isUnderstood(line: Line, known: readonly Weighed[]): boolean {
  if (!isEnglish(line)) return false
  return line.matches.length > 0 || known.some(({ name }) => name.startsWith('w:'))
}

/** Judges one line with a given model, so that training can measure models that are not the shipped one. */
export function classifyLine(line: Line, model: Model): Classification {
  if (!line.tokens.some((token) => token.kind === 'word')) return { kind: 'unclear', traps: [], confidence: 1, because: [] }
  if (line.tokens.at(-1)?.text === '?') return { kind: 'unclear', traps: [], confidence: 1, because: ['?'] }
  const known = weigh(extractFeatures(line), model)
  if (!isUnderstood(line, known)) return { kind: 'unclear', traps: [], confidence: HALF_SURE, because: [] }
  const chances = score(known, model.labels)
  const label = likeliest(chances)
  const kind = KINDS.find((each) => each === model.labels[label]) ?? 'unclear'
  const confidence = chances[label] ?? 0
  const isOpen = kind === 'output' && confidence < FAIRLY_SURE
  const found = findTraps(line, kind)
  const traps = found.map(({ trap }) => trap)
  const because = explain(line, known, label, found.map(({ words }) => words))
  return isOpen ? { kind: 'unclear', traps, confidence: HALF_SURE, because } : { kind, traps, confidence, because }
}
