import { knownUnit, type Unit } from '../../domain/unit.ts'
import type { TitlePiece } from './title-pieces.ts'

/** What stands behind a number: a factor, a unit, and how many pieces they take. */
interface AmountTail {
  readonly factor: number
  readonly unit: Unit | undefined
  readonly length: number
}

const FACTORS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3], ['K', 1e3], ['thousand', 1e3], ['tsd', 1e3], ['M', 1e6], ['m', 1e6], ['mm', 1e6], ['mn', 1e6], ['mio', 1e6], ['million', 1e6],
  ['millions', 1e6], ['Mio', 1e6], ['B', 1e9], ['bn', 1e9], ['billion', 1e9], ['Mrd', 1e9],
])
const CURRENCY_SIGNS = '$€£¥₹'

/** Reads the factor and the unit behind the number at a position, or undefined where letters make a name of it (`5G`, `4th`). */
export function amountTail(pieces: readonly TitlePiece[], at: number): AmountTail | undefined {
  const factor = factorAt(pieces, at + 1)
  const next = factor === undefined ? at + 1 : at + 2
  const sign = signBefore(pieces, at)
  const own = sign === undefined ? unitAt(pieces, next) : undefined
  const length = (factor === undefined ? 0 : 1) + (own?.length ?? 0)
  const follower = pieces[at + 1]
  if (length === 0 && follower?.kind === 'word' && follower.touches) return undefined
  return { factor: factor ?? 1, unit: sign ?? own?.unit, length }
}

function factorAt(pieces: readonly TitlePiece[], at: number): number | undefined {
  const piece = pieces[at]
  if (piece?.kind !== 'word' || (piece.text.length === 1 && !piece.touches)) return undefined
  return factorOf(piece.text)
}

/** The factor that a word or letter stands for: a thousand for `k`, a million for `M` and `Mio`. */
export function factorOf(word: string): number | undefined {
  return FACTORS.get(word) ?? FACTORS.get(word.toLowerCase())
}

function signBefore(pieces: readonly TitlePiece[], at: number): Unit | undefined {
  const sign = pieces[at - 1]?.text ?? ''
  return sign !== '' && CURRENCY_SIGNS.includes(sign) ? knownUnit(sign) : undefined
}

/** A unit of several words (`percentage points`, `%-points`, `-fold`), or of one. */
function unitAt(pieces: readonly TitlePiece[], at: number): { readonly unit: Unit; readonly length: number } | undefined {
  for (let length = LONGEST_UNIT; length > 0; length -= 1) {
    const text = pieces.slice(at, at + length).map((piece, index) => (index > 0 && !piece.touches ? ` ${piece.text}` : piece.text)).join('')
    // Single letters behind a number are more often a name than a unit, save for seconds, hours and the times sign.
    const unit = text.length === 1 && !'%shx×$€£¥₹'.includes(text) ? undefined : knownUnit(text === '-fold' ? 'fold' : text)
    if (unit !== undefined && unit.kind !== 'count') return { unit, length }
  }
  return undefined
}

const LONGEST_UNIT = 4
