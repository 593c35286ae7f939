/** What a token is; numbers are told apart by what they count. */
export type TokenKind = 'word' | 'count' | 'percent' | 'money' | 'duration' | 'multiple' | 'year' | 'placeholder' | 'sign'

/** One word, number or sign of a key result; `value` is the number where there is one. */
export interface Token {
  readonly kind: TokenKind
  readonly text: string
  readonly stem: string
  readonly value: number | undefined
  /** Where it begins in the text. */
  readonly at: number
}
