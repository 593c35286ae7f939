import { NUMBER_WORDS } from '../words/number-words.ts'
import { type TitlePiece, wordAt } from './title-piece.ts'

/** A number in words: what it is, and over how many pieces it goes. */
interface NumberInWords {
  readonly value: number
  readonly isShare?: boolean
  readonly length: number
}

/** Behind these a number word is a name, a rank, or says which ones: `phase two`, `the first three`, `no one`. */
const NOT_BEFORE = new Set((
  'top tier level grade class stage phase zone group type line series step page year week day month module wave plan version round chapter part season track priority number '
  + 'the these those both first last next same other main no any this that every each another which someone some'
).split(' '))
const SCALES: ReadonlyMap<string, number> = new Map([['million', 1e6], ['billion', 1e9]])
/** What a number in words can begin with. */
const STARTS: ReadonlySet<string> = new Set([...NUMBER_WORDS.keys(), ...SCALES.keys(), 'half', 'a', 'zero'])
const PARTS: ReadonlyMap<string, number> = new Map([['half', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4]])
/** "Half of last year's refunds" is a multiple of what was, "a quarter of an hour" a time. */
const NO_WHOLES = new Set('last previous its their what today current this that a an year'.split(' '))

/** The number that words stand for at a position: `forty`, `a dozen`, `two hundred and fifty`, `half a million`, `two thirds of`; none in names such as `two-factor`. */
export function numberInWords(pieces: readonly TitlePiece[], at: number): NumberInWords | undefined {
  if (!STARTS.has(wordAt(pieces, at)) || !standsAlone(pieces, at)) return undefined
  const found = shareAt(pieces, at) ?? halfAt(pieces, at) ?? countAt(pieces, at)
  return found === undefined || isInName(pieces, at + found.length) ? undefined : found
}

function standsAlone(pieces: readonly TitlePiece[], at: number): boolean {
  const [before, piece, next] = [pieces[at - 1], pieces[at], pieces[at + 1]]
  if (piece?.kind !== 'word' || (piece.touches && before !== undefined && /[-–/'’&@#.]/.test(before.text))) return false
  // "One of the schools", "one's own", "one another", "one or more"
  if (/^one$/i.test(piece.text) && (/^(?:of|another|on)$/i.test(next?.text ?? '') || (next?.touches === true && /['’]/.test(next.text)))) return false
  if (NOT_BEFORE.has(wordAt(pieces, at - 1))) return false
  // "Studio One" is a name.
  return !/^\p{Lu}/u.test(piece.text) || before === undefined || before.kind === 'sign'
}

/** "Two-factor" and "one-click", but not "ten-fold" or "fifty-point". */
function isInName(pieces: readonly TitlePiece[], end: number): boolean {
  const [sign, word] = [pieces[end], pieces[end + 1]]
  return sign?.touches === true && /^[-–/]$/.test(sign.text) && word?.touches === true && !/^(?:fold|points?)$/i.test(word.text)
}

/** "Half of", "a third of", "two thirds of", "three quarters of", "half the". */
function shareAt(pieces: readonly TitlePiece[], at: number): NumberInWords | undefined {
  const count = /^(?:a|one)$/.test(wordAt(pieces, at)) ? 1 : wordAt(pieces, at) === 'half' ? undefined : NUMBER_WORDS.get(wordAt(pieces, at))
  const end = count === undefined ? at : at + 1
  const parts = PARTS.get(wordAt(pieces, end))
  if (parts === undefined || (count === undefined && parts !== 2) || (count ?? 1) >= parts) return undefined
  const isOf = wordAt(pieces, end + 1) === 'of'
  const whole = isOf ? wordAt(pieces, end + 2) : wordAt(pieces, end + 1)
  const isWhole = isOf ? !NO_WHOLES.has(whole === 'the' ? wordAt(pieces, end + 3) : whole) : parts === 2 && /^(?:the|our|all)$/.test(whole)
  return isWhole ? { value: (100 * (count ?? 1)) / parts, isShare: true, length: end + (isOf ? 2 : 1) - at } : undefined
}

/** "Half a million", "half an hour", "half a dozen". */
function halfAt(pieces: readonly TitlePiece[], at: number): NumberInWords | undefined {
  if (wordAt(pieces, at) !== 'half' || !/^an?$/.test(wordAt(pieces, at + 1))) return undefined
  const scale = SCALES.get(wordAt(pieces, at + 2)) ?? NUMBER_WORDS.get(wordAt(pieces, at + 2))
  return scale === undefined ? { value: 0.5, length: 2 } : { value: scale / 2, length: 3 }
}

function countAt(pieces: readonly TitlePiece[], at: number): NumberInWords | undefined {
  const word = wordAt(pieces, at)
  if (word === 'zero') return { value: 0, length: 1 }
  const scale = wordAt(pieces, at - 1) === 'a' ? SCALES.get(word) : undefined
  if (scale !== undefined) return { value: scale, length: 1 }
  // In "five thousand" and "3 dozen" it is a factor.
  if (/^(?:thousand|hundred|dozen)$/.test(word) && (pieces[at - 1]?.kind === 'number' || NUMBER_WORDS.has(wordAt(pieces, at - 1)))) return undefined
  const first = tensAt(pieces, at)
  return first && withHalf(pieces, at, withHundreds(pieces, at, first))
}

/** "Forty-two" and "forty two". */
function tensAt(pieces: readonly TitlePiece[], at: number): NumberInWords | undefined {
  const value = NUMBER_WORDS.get(wordAt(pieces, at))
  if (value === undefined) return undefined
  const next = pieces[at + 1]?.text === '-' ? at + 2 : at + 1
  const ones = NUMBER_WORDS.get(wordAt(pieces, next)) ?? 10
  return value >= 20 && value < 100 && value % 10 === 0 && ones < 10 ? { value: value + ones, length: next + 1 - at } : { value, length: 1 }
}

/** "Two hundred and fifty", "three dozen"; a thousand and more are factors behind any number. */
function withHundreds(pieces: readonly TitlePiece[], at: number, first: NumberInWords): NumberInWords {
  const [scale, end] = [wordAt(pieces, at + first.length), at + first.length + 1]
  if (scale === 'dozen') return { value: first.value * 12, length: end - at }
  if (scale !== 'hundred' && first.value !== 100) return first
  const head = scale === 'hundred' ? { value: first.value * 100, length: end - at } : first
  const next = at + head.length + (wordAt(pieces, at + head.length) === 'and' ? 1 : 0)
  const rest = tensAt(pieces, next)
  return rest !== undefined && rest.value < 100 ? { value: head.value + rest.value, length: next + rest.length - at } : head
}

/** "Two and a half hours". */
function withHalf(pieces: readonly TitlePiece[], at: number, whole: NumberInWords): NumberInWords {
  const isHalf = [0, 1, 2].map((step) => wordAt(pieces, at + whole.length + step)).join(' ') === 'and a half'
  return isHalf ? { value: whole.value + 0.5, length: whole.length + 3 } : whole
}
