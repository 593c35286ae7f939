import type { AmountRole } from './amount.ts'
import type { TitlePiece } from './title-pieces.ts'

/** Words and signs that may stand between `to` and its number without changing what the number is. */
const TRANSPARENT = new Set([
  '$', '€', '£', '¥', '₹', '~', '≈', '<', '>', '≤', '≥', '=', '+', '-', '−', '(', ':', 'about', 'around', 'approximately', 'roughly', 'nearly', 'over',
  'under', 'below', 'above', 'at', 'least', 'most', 'more', 'less', 'than', 'up', 'down', 'ca', 'usd', 'eur', 'gbp', 'chf', 'currently', 'an', 'average', 'of',
])
/** English, and the little words of languages whose titles read the same way. */
const ROLES: ReadonlyMap<string, AmountRole> = new Map<string, AmountRole>([
  ...['from', 'von', 'de', 'desde', 'van', 'från', 'baseline', 'от', 'с'].map((word): [string, AmountRole] => [word, 'from']),
  ...['to', '→', '->', '=>', 'reach', 'auf', 'à', 'a', 'hasta', 'naar', 'till', 'до', 'target'].map((word): [string, AmountRole] => [word, 'to']),
  ['by', 'by'],
])
const ARROWS = new Set(['→', '->', '=>'])
const FARTHEST = 5

/** What the number at a position does, by the word before it; `after` is where its unit ends. */
export function amountRole(pieces: readonly TitlePiece[], at: number, after: number): AmountRole {
  for (let back = at - 1; back >= 0 && back >= at - FARTHEST; back -= 1) {
    const word = pieces[back]?.text.toLowerCase() ?? ''
    const role = ROLES.get(word)
    if (role !== undefined) return role
    if (!TRANSPARENT.has(word)) break
  }
  return ARROWS.has(pieces[after]?.text ?? '') ? 'from' : 'other'
}
