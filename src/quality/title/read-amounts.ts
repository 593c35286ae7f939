import type { Unit } from '../../domain/unit.ts'
import type { Amount, AmountBound, AmountRole } from './amount.ts'
import { amountBound } from './amount-bound.ts'
import { amountRole } from './amount-role.ts'
import { amountSurroundings } from './amount-surroundings.ts'
import { amountTail, factorOf, isCurrency } from './amount-tail.ts'
import { NUMBER_WORDS } from '../words/number-words.ts'
import { isAge } from './is-age.ts'
import { decimalsOf, numberReadings } from './number-readings.ts'
import { RANK, rankAt } from './rank-at.ts'
import { tellsTime } from './tells-time.ts'
import { type TitlePiece, wordAt } from './title-piece.ts'
import { asWritten, titlePieces } from './title-pieces.ts'

const MONTH = /^(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ch)?|märz?|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?|q[1-4])$/i
/** Most titles without digits have no number in words either. */
const MAY_COUNT = new RegExp(`\\d|half|million|billion|zero|third|quarter|${[...NUMBER_WORDS.keys()].join('|')}`, 'i')
/** Nobody rounds away more than this share of a number. */
const SHARE_OF_ROUNDING = 0.05

/** The amounts of a title in their order; years, ages, dates, ranges and numbers in names (`p95`, `v2`, `24/7`) are none. The unit of the fields, if there is one, settles what `15m` is. */
export function readAmounts(title: string, unit?: Unit): readonly Amount[] {
  if (!MAY_COUNT.test(title)) return []
  const pieces = titlePieces(title)
  const isTime = tellsTime(pieces)
  return pieces.flatMap((piece, at) => {
    if (piece.kind !== 'number' || !standsFree(pieces, at)) return []
    const whole = proportionAt(pieces, at)
    if (whole !== undefined) return [proportion(pieces, at, whole)]
    if (isWhole(pieces, at)) return []
    const rank = rankAt(pieces, at)
    if (rank !== undefined) return [placeInList(pieces, at, rank)]
    const tail = amountTail(pieces, at, () => unit?.kind === 'duration' || isTime(at))
    if (tail === undefined || isAge(pieces, at, at + tail.length)) return []
    const isNegative = hasMinus(pieces, at)
    const [values, decimals] = [valuesOf(piece), piece.isShare === true ? 0 : decimalsOf(piece.value === undefined ? piece.text : String(piece.value))]
    const end = at + tail.length
    const { role, start } = placeAt(pieces, at, end)
    const bound = amountBound(pieces, at, end + 1)
    if (isName(pieces, at, role, bound) || (tail.length === 0 && isLabelled(pieces, at))) return []
    const around = amountSurroundings(pieces, start, end)
    if (tail.unit === undefined && !(around.isLead && bound !== undefined) && isSingle(pieces, at, role)) return []
    return [{
      readings: values.map((value) => (isNegative ? -value : value) * tail.factor),
      unit: tail.unit,
      factor: tail.factor,
      slack: Math.min(0.5 * 10 ** -decimals, SHARE_OF_ROUNDING * (values[0] ?? 0)) * tail.factor,
      text: textOf(pieces, at, end),
      role,
      bound,
      ...around,
    }]
  })
}

function valuesOf({ value, text }: TitlePiece): readonly number[] {
  return value === undefined ? numberReadings(text) : [value]
}

/** Half of something is no start from which a number could go. */
function placeAt(pieces: readonly TitlePiece[], at: number, end: number): ReturnType<typeof amountRole> {
  const place = amountRole(pieces, at, end + 1)
  return pieces[at]?.isShare === true && place.role === 'from' ? { ...place, role: 'other' } : place
}

/** "One big party" and "to one place" set no number; "from three tools to one" does. */
function isSingle(pieces: readonly TitlePiece[], at: number, role: AmountRole): boolean {
  if (pieces[at]?.text.toLowerCase() !== 'one' || role === 'from' || factorOf(pieces[at + 1]?.text ?? '') !== undefined) return false
  return role !== 'to' || !pieces.slice(0, at).some(({ text }) => /^(?:from|→)$/i.test(text))
}

/** "30-day retention" and "a 10-year plan" are names; "a 4.5-star rating", "5-fold" and "from a 3-day wait" say how much. */
function isName(pieces: readonly TitlePiece[], at: number, role: AmountRole, bound: AmountBound | undefined): boolean {
  const [sign, word] = [pieces[at + 1], pieces[at + 2]]
  if (sign?.text !== '-' || !sign.touches || word?.touches !== true || word.kind !== 'word') return false
  return bound === undefined && (role === 'other' || role === 'at') && !/^(?:stars?|points?|fold)$/i.test(word.text)
}

/** "Week 4", "tier 2" and "the top 3"; "orders per day 40" are 40, and who plans 3 events or grades 30 tests does so. */
function isLabelled(pieces: readonly TitlePiece[], at: number): boolean {
  const [label, before] = [wordAt(pieces, at - 1), wordAt(pieces, at - 2)]
  return LABELS.has(label) && (at > 1 ? !/^(?:per|a|an|each|every|\/)$/.test(before) : !/^(?:plan|grade|group|line|page|stage|step|type|level|class|round)$/.test(label))
}

const LABELS = new Set('top tier level grade class stage phase zone group type line series step page year week wk day month module wave plan version sprint round chapter part season track priority'.split(' '))

/** Where the whole stands of which a number is a part: `1 in 4`, `9 out of 10`; "8 in 10 days" and "5 in 2026" are none. */
function proportionAt(pieces: readonly TitlePiece[], at: number): number | undefined {
  const words = [1, 2].map((step) => wordAt(pieces, at + step))
  const whole = words[0] === 'out' && words[1] === 'of' ? at + 3 : words[0] === 'in' || words[0] === 'of' ? at + 2 : -1
  const [part, all, next] = [pieces[at], pieces[whole], pieces[whole + 1]]
  if (part === undefined || all?.kind !== 'number' || !Number.isInteger(numberOf(part)) || !WHOLES.has(numberOf(all)) || numberOf(part) >= numberOf(all)) return undefined
  return next !== undefined && (next.touches ? /^[%\p{L}:-]/u.test(next.text) : amountTail(pieces, whole)?.unit !== undefined) ? undefined : whole
}

/** What people say that something is a part of. */
const WHOLES = new Set([2, 3, 4, 5, 6, 8, 10, 12, 20, 50, 100, 1000])

function numberOf(piece: TitlePiece | undefined): number {
  if (piece === undefined || piece.isShare === true) return Number.NaN
  return piece.value ?? (/^\d{1,4}$/.test(piece.text) ? Number(piece.text) : Number.NaN)
}

function isWhole(pieces: readonly TitlePiece[], at: number): boolean {
  return [2, 3].some((back) => pieces[at - back]?.kind === 'number' && proportionAt(pieces, at - back) === at)
}

/** A part of a whole as a percentage, or as the number of things that it may be as well. */
function proportion(pieces: readonly TitlePiece[], at: number, whole: number): Amount {
  const { role, start } = amountRole(pieces, at, whole + 1)
  const part = numberOf(pieces[at])
  return {
    readings: [(100 * part) / numberOf(pieces[whole]), part], unit: undefined, factor: 1, slack: 0.5, text: textOf(pieces, at, whole), role,
    bound: amountBound(pieces, at, whole + 1), ...amountSurroundings(pieces, start, whole),
    // "2 of 3 shops" are a share of the shops, and no number of them.
    nouns: [],
  }
}

/** "Reach the top 20": the place that will do. */
function placeInList(pieces: readonly TitlePiece[], at: number, role: AmountRole): Amount {
  return { readings: valuesOf(pieces[at] ?? { text: '', kind: 'number', touches: false }), unit: RANK, factor: 1, slack: 0.5, text: `top ${textOf(pieces, at, at)}`, role, bound: 'at-most', ...amountSurroundings(pieces, at, at), nouns: [] }
}

function standsFree(pieces: readonly TitlePiece[], at: number): boolean {
  const [before, piece, after, second] = [pieces[at - 1], pieces[at], pieces[at + 1], pieces[at + 2]]
  if (piece === undefined) return false
  if (before !== undefined && piece.touches && before.kind === 'word') return false
  if (before !== undefined && piece.touches && '-–/:.#'.includes(before.text) && before.touches) return false
  if (after?.touches === true && '-–/:'.includes(after.text) && second?.touches === true && second.kind === 'number') return false
  // "2. Fewer refunds", "version 1.2.3", "at 6.30 pm"
  if ((at === 0 && after?.touches === true && '.)'.includes(after.text)) || isVersion(piece.text) || /^[ap]m$/i.test(after?.text ?? '')) return false
  return !isDate(piece.text, before, after)
}

function isVersion(digits: string): boolean {
  return /^\d+(?:\.\d+){2,}$/.test(digits) && !/^\d{1,3}(?:\.\d{3})+$/.test(digits)
}

function isDate(digits: string, before: TitlePiece | undefined, after: TitlePiece | undefined): boolean {
  if (/^\d{1,2}\.\d{1,2}\.(?:20)?\d\d$/.test(digits)) return true
  if (MONTH.test(after?.text ?? '') || MONTH.test(before?.text ?? '')) return true
  return /^(?:19|20)\d\d$/.test(digits) && !/^[$€£¥₹]$/.test(before?.text ?? '') && (after?.kind !== 'word' || /^(?:to|and|by|or|in)$/i.test(after.text))
}

function hasMinus(pieces: readonly TitlePiece[], at: number): boolean {
  const sign = pieces[at - 1]
  return sign !== undefined && '-−'.includes(sign.text) && !sign.touches && pieces[at]?.touches === true
}

function textOf(pieces: readonly TitlePiece[], from: number, to: number): string {
  const sign = pieces[from - 1]
  const head = sign !== undefined && isCurrency(sign.text) ? `${sign.text}${pieces[from]?.touches === true ? '' : ' '}` : hasMinus(pieces, from) ? '-' : ''
  return head + asWritten(pieces.slice(from, to + 1))
}
