import { cleanText } from '../clean-text.ts'
import type { Part, Phrase } from './phrase.ts'

/** A phrase as plain text on one line, for a terminal or a title; `emphasise` may colour what is strong. */
export function phraseToText(phrase: Phrase, emphasise: (text: string) => string = (text) => text): string {
  return phrase.parts.map((part) => partToText(part, emphasise)).join('')
}

function partToText(part: Part, emphasise: (text: string) => string): string {
  switch (part.kind) {
    case 'words': return part.text
    case 'given': return cleanText(part.text, part.most)
    case 'code': return cleanText(part.text)
    case 'strong': return emphasise(phraseToText(part.phrase))
    case 'link': return phraseToText(part.phrase, emphasise)
  }
}
