import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'

const PERIODS = /^(?:q[1-4]|h[12]|eoq|eoy|20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|quarter|year|month|spring|summer|autumn|winter)$/i
const LONGEST = 5

/** Whether a word names a time of the year. */
export function isPeriod(word: string): boolean {
  return PERIODS.test(word)
}

/** The deadline that a line names after "by" ("June", "the end of Q2"), in its own words. */
export function findDeadline(line: Line): string | undefined {
  for (const [at, token] of line.tokens.entries()) {
    if (token.stem !== 'by') continue
    const last = line.tokens.slice(at + 1, at + 1 + LONGEST).findIndex((each) => isPeriod(each.text))
    if (last >= 0) return wordsOf(line, at + 1, last + 1)
  }
  return undefined
}
