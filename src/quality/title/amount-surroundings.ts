import type { Amount } from './amount.ts'
import { TRANSPARENT } from './amount-role.ts'
import { type TitlePiece, wordAt } from './title-piece.ts'

/** Where the nouns that a number counts end. */
const BOUNDARIES = new Set(
  'by within from to in per until till for on at and or a an each every this next across among over during of with while without through after before who that which when via out than vs not is are up down'.split(' '),
)
/** From here on a title may speak of what people do, and not of its goal. */
const CLAUSES = new Set('who that which whose whom with without where when after if'.split(' '))
/** What may stand before the number with which a title begins, beside one verb. */
const OPENINGS = new Set('the our all we will to have get make sure that see ensure'.split(' '))
/** Words after which a number is a name, a rank or a condition. */
const NOT_LEADING = new Set('top bottom first last next best within in for per across among from by after phase week day month sprint version tier level stage step wave year goal of on with share'.split(' '))
const MOST_NOUNS = 5

/** What stands around a number: whether the title begins with it, what it counts, what is beside it. `start` and `end` are where its own words begin and end. */
export function amountSurroundings(pieces: readonly TitlePiece[], start: number, end: number): Pick<Amount, 'isLead' | 'isInClause' | 'isAside' | 'nouns' | 'before' | 'after'> {
  const before = pieces.slice(0, start)
  const next = end + 1 + boundLength(pieces, end + 1)
  return {
    isLead: isOpening(before) && !isNumbered(pieces, start, end),
    isInClause: before.some(({ text }, index) => CLAUSES.has(text.toLowerCase()) && !(index <= 2 && /^that$/i.test(text))),
    isAside: countOf(pieces, '(', end) > countOf(pieces, ')', end),
    nouns: nounsAt(pieces, next),
    before: wordAt(pieces, start - 1),
    after: wordAt(pieces, next),
  }
}

/** How many pieces a bound behind the number takes: `80%+`, `80% or more`. */
function boundLength(pieces: readonly TitlePiece[], at: number): number {
  if (pieces[at]?.text === '+') return 1
  return /^or$/i.test(pieces[at]?.text ?? '') && /^(?:more|higher|better|less|fewer|lower)$/i.test(pieces[at + 1]?.text ?? '') ? 2 : 0
}

function isOpening(before: readonly TitlePiece[]): boolean {
  if (before.length > LONGEST_OPENING) return false
  const others = before.map(({ text }) => text.toLowerCase()).filter((word) => !OPENINGS.has(word) && !(TRANSPARENT.has(word) && !NOT_LEADING.has(word)))
  const [first = ''] = others
  if (/^(?:more|fewer|less|higher|lower)$/i.test(before.at(-1)?.text ?? '')) return false
  return others.length <= 1 && !NOT_LEADING.has(first) && before.every(({ kind, text }) => kind !== 'number' && !NOT_LEADING.has(text.toLowerCase()))
}

const LONGEST_OPENING = 6

/** "SOC 2 reports", "ISO 27001 audits": a bare number behind capitals names what follows. */
function isNumbered(pieces: readonly TitlePiece[], start: number, end: number): boolean {
  return pieces[end]?.kind === 'number' && /^\p{Lu}{2,}$/u.test(pieces[start - 1]?.text ?? '') && nounsAt(pieces, end + 1).length > 0
}

function countOf(pieces: readonly TitlePiece[], sign: string, end: number): number {
  return pieces.slice(0, end).filter(({ text }) => text === sign).length
}

function nounsAt(pieces: readonly TitlePiece[], from: number): readonly string[] {
  const nouns: string[] = []
  for (const { kind, text } of pieces.slice(from, from + MOST_NOUNS)) {
    const word = text.toLowerCase()
    if (kind === 'number' || BOUNDARIES.has(word) || (kind === 'sign' && text !== '-')) break
    if (kind === 'word') nouns.push(word)
  }
  return nouns
}
