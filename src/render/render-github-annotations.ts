import type { Diagnostic, Severity } from '../domain/diagnostic.ts'
import { diagnosticHints } from './diagnostic-hints.ts'
import { messageText } from './phrase/message-text.ts'
import { cleanLines, cleanText } from './clean-text.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Diagnostics as workflow commands, one line each, which the runner turns into annotations. */
export function renderGithubAnnotations(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((diagnostic) => `${command(diagnostic)}\n`).join('')
}

function command(diagnostic: Diagnostic): string {
  const { severity, code, message, place } = diagnostic
  // An annotation without a file stands on the run; an address is no file.
  const isAddress = /^https?:\/\//.test(place.file)
  const where = place.file === '' || isAddress ? [] : [`file=${property(place.file)}`, `line=${place.line}`, `col=${place.column}`]
  const properties = [...where, `title=${property(code)}`]
  const text = [messageText(message, 2000), ...(isAddress ? [place.file] : []), ...diagnosticHints(diagnostic).map((hint) => `${hint.label}: ${cleanText(hint.text, 300)}`)].join('\n')
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data(cleanLines(text))}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(cleanText(text, 300)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
