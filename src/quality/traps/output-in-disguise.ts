import { headPosition } from '../features/head-features.ts'
import { isOf, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import type { Found } from '../words/phrases.ts'
import { stem } from '../words/stem.ts'

const NOT_A_COUNT = new Set(['top', 'version', 'phase', 'tier', 'level', 'step', 'type', 'v', 'soc', 'iso', 'across', 'multistream', 'of', '(', 'handle', 'store', 'support', 'our', 'every', 'after', 'into', 'between', 'within'].map(stem))
/** "2-way", "1-on-1", "60fps": numbers that name a sort of thing. */
const SORTS = new Set(['way', 'on', 'fps', 'mf', 'd', 'degre'])
const COUNTED = new Set(['count', 'percent', 'multiple'])
/** A share says how far work has come only where something is done to all of it; "to 100% of users" says who gets it. */
const RECIPIENTS = new Set(['to', 'up'])

function countsThings(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || NOT_A_COUNT.has(line.tokens[at - 1]?.stem ?? '')) return false
  if (SORTS.has(line.tokens[at + 1]?.stem ?? '')) return false
  const head = headPosition(line)
  if (RECIPIENTS.has(line.tokens[at - 1]?.stem ?? '') && isOf(line, head, 'ship', 'activity') && !isOf(line, at - 2, 'activity') && line.tokens[at - 2]?.stem !== 'out') return false
  // What grows by the team's own work is counted, wherever its number stands.
  if (isOf(line, head, 'rise') && COUNTED.has(token.kind)) return true
  if (token.kind === 'percent' || token.kind === 'placeholder' || token.kind === 'multiple') return true
  if (token.kind === 'word' && token.stem === 'x' && at > 0) return isOf(line, at - 1, 'hire', 'ship', 'activity', 'win')
  if (token.kind !== 'count' || /^\d+\.\d/.test(token.text) || (token.value ?? 2) < 2) return false
  const after = line.tokens.slice(at + 1, at + 8)
  return after.some((next, step) => /[^su]s$/i.test(next.text) || isOf(line, at + 1 + step, 'act', 'staff', 'artefact', 'people'))
}

/** Finds the count or percentage of things made, held or hired that makes work look like a metric. */
export function findOutputInDisguise(line: Line): Found | undefined {
  const at = line.tokens.findIndex((_, index) => countsThings(line, index) || isOf(line, index, 'count-of'))
  return at < 0 ? undefined : { at, length: 3, words: wordsOf(line, at, 3) }
}
