import type { Diagnostic } from '../domain/diagnostic.ts'
import { messageText } from './phrase/message-text.ts'

/** Something to say beside a diagnostic's message. */
interface DiagnosticHint {
  readonly label: 'Found' | 'Expected' | 'Rewrite it as' | 'Put instead' | 'For example'
  readonly text: string
  /** To be pasted, so shown as code where there is such a thing. */
  readonly isCode: boolean
}

const LONGEST = 2000

/** What a diagnostic has to say beside its message: nothing that the message says already, and one thing to put in its place. */
export function diagnosticHints({ message, found, expected, suggestion, fix, example }: Diagnostic): readonly DiagnosticHint[] {
  const said = messageText(message, LONGEST)
  const isAsked = fix !== undefined && says(said, fix)
  return [
    ...hint('Found', found === 'nothing' || (found !== undefined && says(said, found)) ? undefined : found),
    // Who is asked "did you mean" needs no list of all that might be meant.
    ...hint('Expected', isAsked || (expected !== undefined && says(said, expected)) ? undefined : expected),
    ...hint('Rewrite it as', suggestion),
    ...hint('Put instead', fix),
    ...hint('For example', fix !== undefined || (example !== undefined && says(said, example)) ? undefined : example),
  ]
}

function hint(label: DiagnosticHint['label'], text: string | undefined): readonly DiagnosticHint[] {
  return text === undefined || text.trim() === '' ? [] : [{ label, text, isCode: label !== 'Found' && label !== 'Expected' }]
}

/** As words of their own: the "id" in "did" is not said. */
function says(message: string, text: string): boolean {
  if (text === '') return false
  for (let at = message.indexOf(text); at >= 0; at = message.indexOf(text, at + 1)) {
    if (!isWordPart(message[at - 1]) && !isWordPart(message[at + text.length])) return true
  }
  return false
}

function isWordPart(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\d]/u.test(letter)
}
