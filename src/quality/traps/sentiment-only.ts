import { isOf, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'

/** Finds a feeling (NPS, satisfaction, agreement) that stands in the line without any behaviour beside it. */
export function findSentimentOnly(line: Line): string | undefined {
  const match = line.matches.find((each) => each.classes.includes('sentiment'))
  if (match === undefined) return undefined
  const behaves = line.tokens.some((_, at) => isOf(line, at, 'usage', 'business') && !isOf(line, at, 'sentiment'))
  return behaves ? undefined : wordsOf(line, match.at, match.length)
}
