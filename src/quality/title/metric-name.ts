import { stem } from '../words/stem.ts'
import { normalTitle } from './normal-title.ts'

/** Words that say what shall happen to a metric and not which metric it is. */
const MOVES = new Set([
  'increase', 'increas', 'grow', 'raise', 'rais', 'boost', 'lift', 'improve', 'improv', 'double', 'doubl', 'triple', 'tripl', 'bring', 'get', 'drive', 'driv', 'reduce', 'reduc',
  'decrease', 'decreas', 'lower', 'cut', 'shorten', 'halve', 'halv', 'drop', 'shrink', 'keep', 'maintain', 'hold', 'sustain', 'reach', 'achieve', 'achiev', 'hit', 'move', 'mov',
  'from', 'to', 'by', 'at', 'the', 'a', 'an', 'our', 'of', 'in', 'per', 'for', 'than', 'least', 'most', 'more', 'less', 'above', 'below', 'under', 'over', 'down', 'up', 'is',
  'k', 'm', 'million', 'percent', 'pp', 'point', 'ms', 'second', 'minute', 'min', 'hour', 'day', 'week', 'month', 'year', 'quarter', 'end', 'rate',
])
const LONGEST_TITLE = 1000

/** What a title measures, as a key for comparison: its words without verbs of change, numbers and units; empty when nothing is left. */
export function metricName(title: string): string {
  const words = normalTitle(title.slice(0, LONGEST_TITLE)).split(' ')
  return words.filter((word) => /^[\p{L}]/u.test(word) && !MOVES.has(word)).map(stem).filter((word) => !MOVES.has(word)).join(' ')
}
