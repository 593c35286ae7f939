import type { AmountRole } from './amount.ts'
import { type TitlePiece, wordAt } from './title-piece.ts'

/** Words and signs that may stand between `to` and its number without changing what the number is. */
export const TRANSPARENT: ReadonlySet<string> = new Set([
  '$', '€', '£', '¥', '₹', '~', '≈', '<', '>', '≤', '≥', '=', '+', '-', '−', '(', ')', ':', 'about', 'around', 'approximately', 'roughly', 'nearly', 'over', 'a',
  'under', 'below', 'above', 'at', 'least', 'most', 'more', 'less', 'than', 'up', 'down', 'ca', 'us', 'usd', 'eur', 'gbp', 'chf', 'sek', 'nok', 'dkk', 'pln', 'cad', 'aud', 'inr', 'jpy', 'currently', 'an', 'average', 'of',
  'fewer', 'greater', 'higher', 'lower', 'no', 'not', 'minimum', 'maximum', 'max',
])
/** Those that say where a number shall be and not whither it goes. */
const STATING = new Set(['at', '=', '<', '>', '≤', '≥', 'over', 'under', 'below', 'above', 'least', 'most', 'more', 'less', 'fewer', 'greater', 'higher', 'lower', 'minimum', 'maximum', 'max'])
/** "More than 500 schools", but not "more 5 star reviews". */
const COMPARATIVES = new Set(['more', 'less', 'fewer', 'greater', 'higher', 'lower'])
/** English, and the little words of languages whose titles read the same way. */
const ROLES: ReadonlyMap<string, AmountRole> = new Map<string, AmountRole>([
  ...['from', 'von', 'de', 'desde', 'van', 'från', 'baseline', 'current', 'currently', 'today', 'от', 'с'].map((word): [string, AmountRole] => [word, 'from']),
  ...['to', '→', '->', '=>', '⇒', '➔', '➜', '➞', '⟶', 'reach', 'auf', 'à', 'hasta', 'naar', 'till', 'до', 'target'].map((word): [string, AmountRole] => [word, 'to']),
  ['by', 'by'],
])
const ARROWS = new Set(['→', '->', '=>', '⇒', '➔', '➜', '➞', '⟶'])
const ROMANCE = new Set(['de', 'desde', 'da', 'dal'])
const FARTHEST = 5

/** What a number does, and where the words begin that say so. */
interface Place {
  readonly role: AmountRole
  readonly start: number
}

/** What the number at a position does, by the words before it; `after` is where its unit ends. */
export function amountRole(pieces: readonly TitlePiece[], at: number, after: number): Place {
  let states = false
  let isCompared = false
  let start = at
  for (; start > 0 && start > at - FARTHEST; start -= 1) {
    const word = wordAt(pieces, start - 1)
    const role = word === 'a' && isRomance(pieces, start) ? 'to' : ROLES.get(word)
    if (role !== undefined) return { role, start: start - 1 }
    if (!TRANSPARENT.has(word) || (COMPARATIVES.has(word) && !isCompared)) break
    isCompared ||= word === 'than'
    states ||= STATING.has(word)
  }
  if (ARROWS.has(pieces[after]?.text ?? '') || isBareStart(pieces, at, after)) return { role: 'from', start }
  return { role: states ? 'at' : 'other', start }
}

/** "Fewer late buses: *40 to 20* a week", "On time: *40% to 70%*"; "Group size: 5 to 7" is a range. */
function isBareStart(pieces: readonly TitlePiece[], at: number, after: number): boolean {
  if (pieces[at - 1]?.text !== ':' || wordAt(pieces, after) !== 'to' || !pieces.slice(after + 1, after + 3).some(({ kind }) => kind === 'number')) return false
  return pieces[at + 1]?.text === '%' || pieces.slice(0, at).some(({ text }) => MOVING.test(text))
}

const MOVING = /^(?:more|fewer|less|increase|grow|raise|boost|improve|reduce|cut|lower|decrease|shorten|drop|bring)$/i

/** "De 45 a 65": elsewhere `a` is the English article. */
function isRomance(pieces: readonly TitlePiece[], end: number): boolean {
  return pieces.slice(Math.max(0, end - 12), end).some(({ text }) => ROMANCE.has(text.toLowerCase()))
}
