import type { Classification } from '../../quality/classification.ts'
import { type Classify, classifyByFields } from '../../quality/examine/rule-context.ts'

/** A classifier that remembers: classifying costs more than all rules together, and titles come back cycle after cycle. */
export function rememberingClassify(): Classify {
  const known = new Map<string, Classification>()
  return (keyResult, line) => {
    const { title, metric, unit, baseline, target } = keyResult
    const words = JSON.stringify([title, metric, unit.symbol, baseline, target])
    const found = known.get(words) ?? classifyByFields(keyResult, line)
    known.set(words, found)
    return found
  }
}
