import type { TokenKind } from './token.ts'

/** The kinds of tokens that are numbers of something; years are not. */
export const NUMBER_KINDS: ReadonlySet<string> = new Set<TokenKind>(['count', 'percent', 'money', 'duration', 'multiple', 'placeholder'])
/** Of these the kinds that count things or people, or tell a share of them. */
export const COUNT_KINDS: ReadonlySet<string> = new Set<TokenKind>(['count', 'percent', 'multiple', 'placeholder'])
