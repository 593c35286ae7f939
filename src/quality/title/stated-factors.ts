import { type TitlePiece, wordAt } from './title-piece.ts'
import { titlePieces } from './title-pieces.ts'
import type { TitleDirection } from './direction-in-title.ts'
import type { Amount } from './amount.ts'

/** By how much a number shall be multiplied, in the words that say so. */
export interface StatedFactor {
  readonly factor: number
  readonly text: string
}

/** What none of the words stands in needs no cutting up. */
const SAID = /double|triple|treble|twice|quadruple|halve|fold|half|third|quarter/i
const VERBS: ReadonlyMap<string, number> = new Map([['double', 2], ['triple', 3], ['treble', 3], ['twice', 2], ['quadruple', 4], ['halve', 0.5]])
const FOLDS: ReadonlyMap<string, number> = new Map([['twofold', 2], ['threefold', 3], ['fourfold', 4], ['fivefold', 5], ['tenfold', 10]])
const SHARES: ReadonlyMap<string, number> = new Map([['half', 1 / 2], ['third', 1 / 3], ['quarter', 1 / 4], ['thirds', 2 / 3], ['quarters', 3 / 4]])
/** "Double down", "double opt-in" and "double-digit growth" double nothing. */
const NOT_DOUBLED = new Set(['-', 'down', 'opt', 'digit', 'check', 'checks', 'entry', 'bookings'])
const COUNTS = new Set(['a', 'one', 'two', 'three'])
const FOLLOWERS = new Set(['to', 'from', 'within', 'in', 'for', 'until', 'by', 'and', 'per', 'among', 'across', 'at', 'this', 'on', 'over', 'while', 'without'])

/** The factors that a title states: `double orders`, `3x`, `by half`, `in half`, `threefold`, `by a factor of 3`. */
export function statedFactors(title: string, amounts: readonly Amount[], way: TitleDirection | undefined): readonly StatedFactor[] {
  const pieces = SAID.test(title) ? titlePieces(title) : []
  const inWords = pieces.flatMap((_, at) => factorAt(pieces, at, way))
  return [...inWords, ...amounts.flatMap((amount) => ofAmount(amount, way))]
}

function factorAt(pieces: readonly TitlePiece[], at: number, way: TitleDirection | undefined): readonly StatedFactor[] {
  const word = wordAt(pieces, at)
  const verb = at === 0 ? VERBS.get(word) : undefined
  if (verb !== undefined) return NOT_DOUBLED.has(wordAt(pieces, 1)) || (word === 'twice' && !/^(?:as|the)$/.test(wordAt(pieces, 1))) ? [] : [{ factor: verb, text: word }]
  const fold = FOLDS.get(word)
  if (fold !== undefined) return turned(fold, word, way)
  const share = SHARES.get(word)
  return share === undefined ? [] : shareAt(pieces, at, share, way)
}

/** "By half", "by a third" and "in half"; "by half a day" and "by a quarter hour" are times. */
function shareAt(pieces: readonly TitlePiece[], at: number, share: number, way: TitleDirection | undefined): readonly StatedFactor[] {
  const [word, next] = [wordAt(pieces, at), pieces[at + 1]]
  if (next?.text === '-' || (next?.kind === 'word' && !FOLLOWERS.has(next.text.toLowerCase()))) return []
  const before = wordAt(pieces, at - 1)
  if (word === 'half' && before === 'in') return [{ factor: 1 / 2, text: 'in half' }]
  const isChange = before === 'by' || (COUNTS.has(before) && wordAt(pieces, at - 2) === 'by')
  if (!isChange || (way !== 'up' && way !== 'down')) return []
  return [{ factor: way === 'up' ? 1 + share : 1 - share, text: `by ${before === 'by' ? '' : `${before} `}${word}` }]
}

/** "Increase orders 3x" and "grow orders to 3x", but not "shops that order 3x a week". */
function ofAmount({ unit, readings, role, isInClause, nouns, before, after, text }: Amount, way: TitleDirection | undefined): readonly StatedFactor[] {
  const [times] = readings
  if (times === undefined || times <= 0) return []
  if (unit === undefined && before === 'factor') return turned(times, `by a factor of ${text}`, way)
  const isHowOften = isInClause || nouns.length > 0 || FREQUENCIES.has(after)
  return unit?.kind !== 'ratio' || isHowOften || role === 'from' || role === 'at' ? [] : turned(times, text, way)
}

const FREQUENCIES = new Set(['a', 'an', 'per', 'each', 'every', 'in', 'within', '/', 'daily', 'weekly'])

function turned(times: number, text: string, way: TitleDirection | undefined): readonly StatedFactor[] {
  if (way !== 'up' && way !== 'down') return []
  return [{ factor: way === 'up' ? times : 1 / times, text }]
}
