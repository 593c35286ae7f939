import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import type { Feature } from './feature.ts'

const SKIPPED = new Set(['the', 'a', 'an', 'we', 'our', 'to', 'have', 'is', 'will', 'successfully', 'successful', 'fully', 'new', 'all', 'it', 'at', 'least', 'each', 'every', 'and', 'also', 'then'])

/** Where the line's leading word stands: the first that is no article, auxiliary, sign or date. */
export function headPosition(line: Line): number {
  const at = line.tokens.findIndex((token) => token.kind !== 'sign' && token.kind !== 'year' && !SKIPPED.has(token.stem))
  return at < 0 ? 0 : at
}

/** What the line leads with: a verb of making, of doing, of change, a number, a noun. */
export function headFeatures(line: Line): readonly Feature[] {
  const at = headPosition(line)
  const token = line.tokens[at]
  if (token === undefined) return [{ name: 'head:nothing', words: '' }]
  const match = line.matches.find((each) => each.at <= at && at < each.at + each.length)
  const words = match === undefined ? token.text : wordsOf(line, match.at, match.length)
  if (token.kind !== 'word') return [{ name: `head:${token.kind}`, words }]
  const names = match === undefined ? ['head:other'] : match.classes.map((name) => `head:${name}`)
  return [...names, `headword:${token.stem}`].map((name) => ({ name, words }))
}
