import type { Line } from '../words/line.ts'
import { isApart } from './read-thing.ts'
import { withMarks } from './with-marks.ts'

const FEWEST = 3
/** A comma before these ends a clause; before others it may stand in a list. */
const CLAUSES = /^,\s(?:and|but|so|which|who|where|with|without|including|such|having|plus|e\.g|i\.e|not)\b/i

function isEnd(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token?.kind !== 'sign') return isApart(line, at)
  const rest = line.text.slice(token.at, token.at + 12)
  return /^(?:\(|[;.](?:\s|$))/.test(rest) || CLAUSES.test(rest)
}

/** The first clause of a line, in its own words: what comes before a bracket, a dash, a further clause or the end of a sentence, as soon as that says something. */
export function firstClause(line: Line): string {
  const end = line.tokens.findIndex((_, at) => at >= Math.max(FEWEST, line.head + 2) && isEnd(line, at))
  return withMarks(line, 0, end < 0 ? line.tokens.length : end)
}
