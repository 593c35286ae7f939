import type { Classification, Kind } from './classification.ts'
import { extractFeatures } from './features/extract-features.ts'
import { explain } from './model/explain.ts'
import type { Model } from './model/model.ts'
import { score } from './model/score.ts'
import { findTraps } from './traps/find-traps.ts'
import { readLine } from './words/line.ts'

const KINDS: readonly Kind[] = ['outcome', 'output', 'mixed', 'unclear']

function likeliest(chances: readonly number[]): number {
  return chances.indexOf(Math.max(...chances))
}

/** Judges one line of text with a given model, so that training can measure models that are not the shipped one. */
export function classifyLine(text: string, model: Model): Classification {
  const line = readLine(text)
  if (!line.tokens.some((token) => token.kind === 'word')) return { kind: 'unclear', traps: [], confidence: 1, because: [] }
  const features = extractFeatures(line)
  const chances = score(features, model)
  const label = likeliest(chances)
  const kind = KINDS.find((each) => each === model.labels[label]) ?? 'unclear'
  const traps = findTraps(line, kind)
  const because = [...traps.map((found) => found.words), ...explain(features, model, label)]
  return { kind, traps: traps.map((found) => found.trap), confidence: chances[label] ?? 0, because: [...new Set(because)] }
}
