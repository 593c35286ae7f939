import { isOf, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'

/** Finds reach or use of one feature, page, channel or tool; use of the whole product is no trap. */
export function findTraction(line: Line): string | undefined {
  const reach = line.matches.find((each) => each.classes.includes('reach'))
  if (reach !== undefined) return wordsOf(line, reach.at, reach.length)
  if (line.tokens.some((_, at) => isOf(line, at, 'whole'))) return undefined
  const usage = line.matches.find((each) => each.classes.includes('usage'))
  const single = line.matches.some((each) => each.classes.includes('single'))
  return usage !== undefined && single ? wordsOf(line, usage.at, usage.length) : undefined
}
