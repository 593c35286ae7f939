/** A piece of a sentence: our own words, somebody's text, or one of these made strong, code or a link. */
export type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'given'; readonly text: string; readonly most: number }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly phrase: Phrase }
  | { readonly kind: 'link'; readonly href: string; readonly phrase: Phrase }

/**
 * A sentence that belongs to no format yet. It is worded once and escaped by the format that prints it, so that nobody's
 * text can reach a page unescaped.
 */
export interface Phrase {
  readonly parts: readonly Part[]
}

/** What may stand in a sentence; a string is somebody's text. */
export type Piece = string | number | Phrase

/** A sentence of our own words with pieces in it: strings are taken as somebody's text, phrases as they are. */
export function phrase(words: TemplateStringsArray, ...pieces: readonly Piece[]): Phrase {
  return { parts: words.flatMap((text, index) => [...(text === '' ? [] : [{ kind: 'words', text } as const]), ...partsOf(pieces[index])]) }
}

/** Our own words, which need no template. */
export function words(text: string): Phrase {
  return { parts: text === '' ? [] : [{ kind: 'words', text }] }
}

/** Somebody's text, at most `most` characters of it. */
export function given(text: string, most: number): Phrase {
  return { parts: [{ kind: 'given', text, most }] }
}

/** The piece with weight. */
export function strong(piece: Piece): Phrase {
  return { parts: [{ kind: 'strong', phrase: { parts: partsOf(piece) } }] }
}

/** Text to be typed as it stands. */
export function code(text: string): Phrase {
  return { parts: [{ kind: 'code', text }] }
}

/** The piece as a link, where the address is one of the web; else the piece alone. */
export function link(href: string, piece: Piece): Phrase {
  return { parts: [{ kind: 'link', href, phrase: { parts: partsOf(piece) } }] }
}

/** Phrases one after the other, with words of ours between them. */
export function joined(phrases: readonly Piece[], between: string): Phrase {
  return { parts: phrases.flatMap((piece, index) => [...(index === 0 || between === '' ? [] : [{ kind: 'words', text: between } as const]), ...partsOf(piece)]) }
}

/** Whether a phrase says nothing. */
export function isSilent({ parts }: Phrase): boolean {
  return parts.length === 0
}

const GIVEN_MOST = 200

function partsOf(piece: Piece | undefined): readonly Part[] {
  if (piece === undefined) return []
  if (typeof piece === 'number') return [{ kind: 'words', text: String(piece) }]
  return typeof piece === 'string' ? [{ kind: 'given', text: piece, most: GIVEN_MOST }] : piece.parts
}
