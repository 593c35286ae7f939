import { knownUnit, type Unit } from '../../domain/unit.ts'
import type { TitlePiece } from './title-piece.ts'
import { asWritten } from './title-pieces.ts'

/** What stands behind a number: a factor, a unit, and how many pieces they take. */
interface AmountTail {
  readonly factor: number
  readonly unit: Unit | undefined
  readonly length: number
}

const FACTORS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['K', 1e3], ['thousand', 1e3], ['tsd', 1e3], ['hundred', 100], ['dozen', 12], ['M', 1e6], ['m', 1e6], ['mm', 1e6], ['mn', 1e6], ['mio', 1e6], ['million', 1e6],
  ['millions', 1e6], ['Mio', 1e6], ['B', 1e9], ['bn', 1e9], ['billion', 1e9], ['Mrd', 1e9],
])
const CURRENCY_SIGNS = '$€£¥₹'

/** Reads the factor and the unit behind the number at a position, or undefined where letters make a name of it (`5G`, `4th`); `isTimed` tells whether a small `m` can only be minutes. */
export function amountTail(pieces: readonly TitlePiece[], at: number, isTimed: () => boolean = () => false): AmountTail | undefined {
  if (pieces[at]?.isShare === true) return { factor: 1, unit: knownUnit('%'), length: 0 }
  const joined = joinedTail(pieces[at + 1])
  if (joined !== undefined) return joined
  if (pieces[at + 1]?.text === 'm' && pieces[at + 1]?.touches === true && isTimed()) return { factor: 1, unit: knownUnit('min'), length: 1 }
  const factor = factorAt(pieces, at + 1)
  const ofFactor = factor === undefined ? 0 : isShortened(pieces, at + 1) ? 2 : 1
  const sign = signBefore(pieces, at)
  const own = sign === undefined ? unitAt(pieces, at + 1 + ofFactor) : undefined
  const length = ofFactor + (own?.length ?? 0)
  const follower = pieces[at + 1]
  if (length === 0 && follower?.kind === 'word' && follower.touches) return undefined
  return { factor: factor ?? 1, unit: sign ?? own?.unit, length }
}

/** "40 kEUR": a factor and a currency in one word. */
function joinedTail(piece: TitlePiece | undefined): AmountTail | undefined {
  const [, letter = '', currency = ''] = /^([kKTM])([A-Z]{3})$/.exec(piece?.text ?? '') ?? []
  const unit = currency === '' ? undefined : knownUnit(currency)
  return unit?.kind === 'money' ? { factor: letter === 'T' ? 1e3 : factorOf(letter) ?? 1, unit, length: 1 } : undefined
}

/** "2,5 Mio. €" */
function isShortened(pieces: readonly TitlePiece[], at: number): boolean {
  const [word, sign, next] = pieces.slice(at, at + 3)
  return /^(?:mio|mrd|mn|bn|tsd|mill)$/i.test(word?.text ?? '') && sign?.text === '.' && sign.touches && next !== undefined && !next.touches
}

function factorAt(pieces: readonly TitlePiece[], at: number): number | undefined {
  const [piece, next] = [pieces[at], pieces[at + 1]]
  if (piece?.kind !== 'word') return undefined
  // "40 k€" and "120 T€": before money a letter is no name.
  if (next?.touches === true && CURRENCY_SIGNS.includes(next.text)) return piece.text === 'T' ? 1e3 : factorOf(piece.text)
  return piece.text.length === 1 && !piece.touches ? undefined : factorOf(piece.text)
}

/** The factor that a word or letter stands for: a thousand for `k`, a million for `M` and `Mio`. */
export function factorOf(word: string): number | undefined {
  return FACTORS.get(word) ?? FACTORS.get(word.toLowerCase())
}

function signBefore(pieces: readonly TitlePiece[], at: number): Unit | undefined {
  const sign = pieces[at - 1]?.text ?? ''
  return isCurrency(sign) ? knownUnit(sign) : undefined
}

/** Whether a sign or a code that stands before a number says which money it is: `€`, `EUR`. */
export function isCurrency(text: string): boolean {
  return text !== '' && (CURRENCY_SIGNS.includes(text) || (/^[A-Z]{3}$/.test(text) && knownUnit(text)?.kind === 'money'))
}

/** A unit of several words (`percentage points`, `%-points`, `-fold`), or of one. */
function unitAt(pieces: readonly TitlePiece[], at: number): { readonly unit: Unit; readonly length: number } | undefined {
  for (let length = COMPOUND.test(pieces[at]?.text ?? '') ? LONGEST_UNIT : 1; length > 0; length -= 1) {
    const joined = asWritten(pieces.slice(at, at + length))
    // "A 24-hour wait" and "5-fold"
    const text = joined.replace(/^-(?=\p{L})/u, '')
    // Single letters behind a number are more often a name than a unit, save for seconds, hours and the times sign.
    const unit = text.length === 1 && !'%shx×$€£¥₹'.includes(text) ? undefined : knownUnit(text)
    if (unit !== undefined && unit.kind !== 'count') return { unit, length }
  }
  return workingTimeAt(pieces, at)
}

/** "2 business days", "8 working hours" */
function workingTimeAt(pieces: readonly TitlePiece[], at: number): { readonly unit: Unit; readonly length: number } | undefined {
  const [sort, period] = [pieces[at], pieces[at + 1]]
  if (!/^(?:business|working|calendar|office)$/i.test(sort?.text ?? '') || !/^(?:days?|hours?)$/i.test(period?.text ?? '')) return undefined
  const unit = knownUnit(period?.text ?? '')
  return unit && { unit: { ...unit, symbol: asWritten(pieces.slice(at, at + 2)) }, length: 2 }
}

const LONGEST_UNIT = 4
/** With what units of several pieces begin. */
const COMPOUND = /^(?:percentage|per|p|us|%|-)$/i
