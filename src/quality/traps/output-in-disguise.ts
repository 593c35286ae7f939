import { isOf, wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'

const NOT_A_COUNT = new Set(['top', 'version', 'phase', 'tier', 'level', 'step', 'type', 'v', 'soc', 'iso', 'across', 'multistream', 'of', '(', 'handle', 'store', 'support'])
/** A share says how far work has come only where something is done to all of it; "to 100% of users" says who gets it. */
const RECIPIENTS = new Set(['to', 'up'])

function countsThings(line: Line, at: number): boolean {
  const token = line.tokens[at]
  if (token === undefined || NOT_A_COUNT.has(line.tokens[at - 1]?.stem ?? '')) return false
  if (RECIPIENTS.has(line.tokens[at - 1]?.stem ?? '') && isOf(line, 0, 'ship', 'activity')) return false
  if (token.kind === 'percent' || token.kind === 'placeholder' || token.kind === 'multiple') return true
  if (token.kind === 'word' && token.stem === 'x' && at > 0) return isOf(line, at - 1, 'hire', 'ship', 'activity', 'win')
  if (token.kind !== 'count' || /^\d+\.\d/.test(token.text) || (token.value ?? 2) < 2) return false
  const after = line.tokens.slice(at + 1, at + 8)
  return after.some((next, step) => /[^su]s$/i.test(next.text) || isOf(line, at + 1 + step, 'act', 'staff', 'artefact', 'people'))
}

/** Finds the count or percentage of things made, held or hired that makes work look like a metric. */
export function findOutputInDisguise(line: Line): string | undefined {
  const at = line.tokens.findIndex((_, index) => countsThings(line, index) || isOf(line, index, 'count-of'))
  return at < 0 ? undefined : wordsOf(line, at, 3)
}
