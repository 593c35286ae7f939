/** A word, a number or a sign of a title, and whether it touches its neighbours. */
export interface TitlePiece {
  readonly text: string
  readonly kind: 'word' | 'number' | 'sign'
  /** No space lies between it and the piece before. */
  readonly touches: boolean
  /** The number that words stand for; of digits, how they are written has to be looked at. */
  readonly value?: number | undefined
  /** Its value is so many percent of what follows: `half of`. */
  readonly isShare?: boolean
}

/** The piece at a position in small letters; '' where none stands. */
export function wordAt(pieces: readonly TitlePiece[], at: number): string {
  return pieces[at]?.text.toLowerCase() ?? ''
}
