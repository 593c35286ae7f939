import type { Message } from '../../domain/message.ts'
import { cleanText } from '../clean-text.ts'

/** What a diagnostic says on one plain line, at most `most` characters, with its code in quotes: nothing reads Markdown there. */
export function messageText(message: Message, most: number): string {
  return cleanText(message.replace(/`([^`]*)`/g, '“$1”'), most)
}
