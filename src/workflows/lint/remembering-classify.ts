import type { KeyResult } from '../../domain/key-result.ts'
import type { Classification } from '../../quality/classification.ts'
import { classifyByFields } from '../../quality/examine/rule-context.ts'

/** A classifier that remembers: classifying costs more than all rules together, and titles come back cycle after cycle. */
export function rememberingClassify(): (keyResult: KeyResult) => Classification {
  const known = new Map<string, Classification>()
  return (keyResult) => {
    const { title, metric, unit, baseline, target } = keyResult
    const words = JSON.stringify([title, metric, unit.symbol, baseline, target])
    const found = known.get(words) ?? classifyByFields(keyResult)
    known.set(words, found)
    return found
  }
}
