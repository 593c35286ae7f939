/** A word, a number or a sign of a title, and whether it touches its neighbours. */
export interface TitlePiece {
  readonly text: string
  readonly kind: 'word' | 'number' | 'sign'
  /** No space lies between it and the piece before. */
  readonly touches: boolean
}

/** What comes after this many characters is not looked at for numbers. */
const LONGEST_TITLE = 1000
/** "12 000" is one number, and "p99 300 ms" holds two. */
const PIECE = /(?<![\p{L}\d.,/-])\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+(?:[.,]\d{1,4})?(?![\d-])|\d[\d.,'’]*\d|\d|\p{L}[\p{L}\p{M}]*|->|=>|\S/gu

/** Cuts a title into pieces; linear, since every character belongs to one piece at most. */
export function titlePieces(title: string): readonly TitlePiece[] {
  let end = -1
  return [...title.slice(0, LONGEST_TITLE).matchAll(PIECE)].map((match) => {
    const text = match[0]
    const touches = match.index === end
    end = match.index + text.length
    return { text, kind: kindOf(text), touches }
  })
}

function kindOf(text: string): TitlePiece['kind'] {
  if (/^\d/.test(text)) return 'number'
  return /^\p{L}/u.test(text) ? 'word' : 'sign'
}
