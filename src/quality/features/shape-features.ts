import type { Line } from '../words/line.ts'
import type { Feature } from './feature.ts'

/** The outer shape: length, a question, no known verb at all. */
export function shapeFeatures(line: Line): readonly Feature[] {
  const count = line.tokens.filter((token) => token.kind === 'word').length
  const size = count <= 3 ? 'tiny' : count <= 6 ? 'short' : count <= 12 ? 'middle' : 'long'
  const names = ['bias', `shape:${size}`]
  if (line.tokens.at(-1)?.stem === '?') names.push('shape:question')
  if (line.matches.length === 0) names.push('shape:unknown')
  return names.map((name) => ({ name, words: '' }))
}
