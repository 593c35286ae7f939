import type { Message } from '../../domain/message.ts'
import { cleanText } from '../clean-text.ts'
import { code, given, joined, type Phrase, words } from './phrase.ts'

/** What a diagnostic says, at most `most` characters of it, with its code as code. */
export function messagePhrase(message: Message, most: number): Phrase {
  // Cut first: where the end falls into code, the rest of the message is code up to the cut.
  const pieces = cleanText(message, most).split('`')
  return joined(pieces.map((text, index) => (index % 2 === 0 ? sentence(text, most) : code(text))), '')
}

/** Somebody's text is trimmed wherever it is escaped, and the blanks beside code are to stay. */
function sentence(text: string, most: number): Phrase {
  const blank = words(' ')
  return joined([...(text.startsWith(' ') ? [blank] : []), ...(text.trim() === '' ? [] : [given(text.trim(), most)]), ...(text.length > 1 && text.endsWith(' ') ? [blank] : [])], '')
}
