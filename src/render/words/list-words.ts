import { joined, type Phrase, type Piece, phrase } from '../phrase/phrase.ts'

/** Pieces as a list in a sentence: `a`, `a and b`, `a, b and c`. */
export function listWords(pieces: readonly Piece[], conjunction: 'and' | 'or' | 'und' | 'oder' = 'and'): Phrase {
  const last = pieces.at(-1)
  if (last === undefined) return { parts: [] }
  if (pieces.length === 1) return phrase`${last}`
  return joined([joined(pieces.slice(0, -1), ', '), last], ` ${conjunction} `)
}
