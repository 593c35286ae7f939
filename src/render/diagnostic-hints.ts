import type { Diagnostic } from '../domain/diagnostic.ts'
import { messageText } from './phrase/message-text.ts'
import { saysAlone } from './words/says-alone.ts'

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
  const isAsked = fix !== undefined && saysAlone(said, fix)
  return [
    ...hint('Found', found === 'nothing' || (found !== undefined && saysAlone(said, found)) ? undefined : found),
    // Who is asked "did you mean" needs no list of all that might be meant.
    ...hint('Expected', isAsked || (expected !== undefined && saysAlone(said, expected)) ? undefined : expected),
    ...hint('Rewrite it as', suggestion),
    ...hint('Put instead', fix),
    ...hint('For example', fix !== undefined || (example !== undefined && saysAlone(said, example)) ? undefined : example),
  ]
}

function hint(label: DiagnosticHint['label'], text: string | undefined): readonly DiagnosticHint[] {
  return text === undefined || text.trim() === '' ? [] : [{ label, text, isCode: label !== 'Found' && label !== 'Expected' }]
}
