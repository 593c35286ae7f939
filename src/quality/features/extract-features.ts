import type { Line } from '../words/line.ts'
import { classFeatures } from './class-features.ts'
import { clauseFeatures } from './clause-features.ts'
import type { Feature } from './feature.ts'
import { headFeatures } from './head-features.ts'
import { levelFeatures } from './level-features.ts'
import { measuredFeatures } from './measured-features.ts'
import { numberFeatures } from './number-features.ts'
import { objectFeatures } from './object-features.ts'
import { ruleFeatures } from './rule-features.ts'
import { shapeFeatures } from './shape-features.ts'
import { subjectFeatures } from './subject-features.ts'
import { trapFeatures } from './trap-features.ts'
import { voiceFeatures } from './voice-features.ts'
import { wordFeatures } from './word-features.ts'

/** What the codebook's rules ask for. */
const ASKED_FOR = [subjectFeatures, numberFeatures, levelFeatures, voiceFeatures]
const OTHERS = [shapeFeatures, trapFeatures, headFeatures, objectFeatures, measuredFeatures, classFeatures, clauseFeatures, wordFeatures]

/** Everything the model looks at in a line, each observation once; training and running share this one piece of code. */
export function extractFeatures(line: Line): readonly Feature[] {
  const seen = new Set<string>()
  const found: Feature[] = []
  const keep = (features: readonly Feature[]) => {
    for (const feature of features) {
      const { size } = seen
      if (seen.add(feature.name).size > size) found.push(feature)
    }
  }
  for (const group of ASKED_FOR) keep(group(line))
  keep(ruleFeatures(line, new Set(seen)))
  for (const group of OTHERS) keep(group(line))
  return found
}
