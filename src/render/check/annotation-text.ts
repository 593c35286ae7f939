import type { Diagnostic } from '../../domain/diagnostic.ts'
import { cleanLines, cleanText } from '../clean-text.ts'

/** What an annotation of a check run says: the message, and what to write in its place where that is known. */
export function annotationText({ message, suggestion, fix }: Diagnostic): string {
  const hints = [...(suggestion === undefined ? [] : [`Rewrite it as: ${suggestion}`]), ...(fix === undefined ? [] : [`Put instead: ${fix}`])]
  return [cleanLines(message), ...hints.map((hint) => cleanText(hint, 500))].join('\n')
}
