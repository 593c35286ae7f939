import { numberInWords } from './number-in-words.ts'
import type { TitlePiece } from './title-piece.ts'

/** What comes after this many characters is not looked at for numbers. */
const LONGEST_TITLE = 1000
/** "12 000" is one number, and "p99 300 ms" holds two. */
const PIECE = /(?<![\p{L}\d.,/-])\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?:[.,]\d{1,4})?(?![\d-])|\d[\d.,'’]*\d|\d|\p{L}[\p{L}\p{M}]*|->|=>|\S/gu

/** Cuts a title into pieces, a number in words being one; linear, since every character belongs to one piece at most. */
export function titlePieces(title: string): readonly TitlePiece[] {
  const single = singlePieces(title)
  const pieces: TitlePiece[] = []
  for (let at = 0; at < single.length; at += 1) {
    const piece = single[at]
    if (piece === undefined) continue
    const number = piece.kind === 'word' ? numberInWords(single, at) : undefined
    pieces.push(number === undefined ? piece : { ...piece, text: asWritten(single.slice(at, at + number.length)).toLowerCase(), kind: 'number', value: number.value, isShare: number.isShare === true })
    at += (number?.length ?? 1) - 1
  }
  return pieces
}

/** Pieces as they are written. */
export function asWritten(pieces: readonly TitlePiece[]): string {
  return pieces.map(({ text, touches }, index) => (index > 0 && !touches ? ` ${text}` : text)).join('')
}

function singlePieces(title: string): readonly TitlePiece[] {
  let end = -1
  return [...title.slice(0, LONGEST_TITLE).matchAll(PIECE)].map((match) => {
    const text = match[0]
    const touches = match.index === end
    end = match.index + text.length
    return { text, kind: kindOf(text), touches }
  })
}

function kindOf(text: string): TitlePiece['kind'] {
  const [first = ''] = text
  if (first >= '0' && first <= '9') return 'number'
  // Classes of Unicode are slow, and most words are plain.
  if ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')) return 'word'
  return /^\p{L}/u.test(text) ? 'word' : 'sign'
}
