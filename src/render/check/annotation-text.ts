import type { Diagnostic } from '../../domain/diagnostic.ts'
import { cleanText } from '../clean-text.ts'
import { messageText } from '../phrase/message-text.ts'

/** What an annotation of a check run says: the message, and what to write in its place where that is known. */
export function annotationText({ message, suggestion, fix }: Diagnostic): string {
  const hints = [...(suggestion === undefined ? [] : [`Rewrite it as: ${suggestion}`]), ...(fix === undefined ? [] : [`Put instead: ${fix}`])]
  return [messageText(message, 2000), ...hints.map((hint) => cleanText(hint, 500))].join('\n')
}
