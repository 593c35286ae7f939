import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import type { Feature } from './feature.ts'

/** What the line leads with: a verb of making, of doing, of change, a number, a noun. */
export function headFeatures(line: Line): readonly Feature[] {
  const at = line.head
  const token = line.tokens[at]
  if (token === undefined) return [{ name: 'head:nothing', words: '' }]
  const match = line.matches.find((each) => each.at <= at && at < each.at + each.length)
  const words = match === undefined ? token.text : wordsOf(line, match.at, match.length)
  if (token.kind !== 'word') return [{ name: `head:${token.kind}`, words }]
  const names = match === undefined ? ['head:other'] : match.classes.map((name) => `head:${name}`)
  return [...names, `headword:${token.stem}`].map((name) => ({ name, words }))
}
