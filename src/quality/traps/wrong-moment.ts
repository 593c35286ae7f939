import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'

const LATER = new Set(['qualifi', 'qualify', 'convert', 'conversion', 'convers', 'paid', 'pay', 'retention', 'churn'])

/** Finds a proxy that comes before any value: leads, sign-ups, applications, mentions, agreements. */
export function findWrongMoment(line: Line): string | undefined {
  if (line.tokens.some((token) => LATER.has(token.stem))) return undefined
  const match = line.matches.find((each) => each.classes.includes('proxy'))
  return match === undefined ? undefined : wordsOf(line, match.at, match.length)
}
