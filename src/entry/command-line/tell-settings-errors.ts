import type { Diagnostic } from '../../domain/diagnostic.ts'
import { cleanText } from '../../render/clean-text.ts'
import { messageText } from '../../render/phrase/message-text.ts'
import type { Terminal } from './terminal.ts'

const MOST = 5

/** Says beside the result which settings do not count, so that nobody looks for the cause elsewhere. */
export function tellSettingsErrors(diagnostics: readonly Diagnostic[], terminal: Terminal): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  const lines = errors.slice(0, MOST).map(({ place, message }) => `  ${cleanText(place.file)}:${place.line}:${place.column} ${messageText(message, 500)}\n`)
  terminal.error(`These settings do not count, and the default holds in their place:\n${lines.join('')}${errors.length > MOST ? '  throughline lint lists them all\n' : ''}`)
}
