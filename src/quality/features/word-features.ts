import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import type { Feature } from './feature.ts'
import { leadGroup } from './lead-group.ts'

const MAX_WORDS = 80

/** Single words and pairs of neighbours, folded to their stems; numbers stand as their kind. */
export function wordFeatures(line: Line): readonly Feature[] {
  const found: Feature[] = []
  const mark = leadGroup(line) === 'made' ? 'made ' : ''
  for (let at = 0; at < Math.min(line.tokens.length, MAX_WORDS); at += 1) {
    const one = line.tokens[at]?.stem ?? ''
    const two = line.tokens[at + 1]?.stem ?? '$'
    if (line.tokens[at]?.kind === 'word') found.push({ name: `w:${mark}${one}`, words: wordsOf(line, at, 1) })
    found.push({ name: `w2:${mark}${one} ${two}`, words: wordsOf(line, at, 2) })
  }
  return found
}
