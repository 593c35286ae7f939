import type { Message } from './message.ts'
import type { Place } from './place.ts'

/** How much a diagnostic weighs; only errors make a file unusable. */
export type Severity = 'error' | 'warning' | 'info'

/** Something a person wrote in a file that the program cannot use or would advise against. */
export interface Diagnostic {
  /** Stable, kebab-case: `unknown-key`, `duplicate-id`. */
  readonly code: string
  readonly severity: Severity
  readonly message: Message
  readonly place: Place
  readonly found?: string | undefined
  readonly expected?: string | undefined
  readonly example?: string | undefined
  /** A rewriting to fill in: ⟨…⟩ marks what only people know. */
  readonly suggestion?: string | undefined
  /** What to put instead, where one answer is the likely one. */
  readonly fix?: string | undefined
}

/** Orders diagnostics by file, line, column and code, so that equal input prints equal output. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return compareText(a.place.file, b.place.file) || a.place.line - b.place.line || a.place.column - b.place.column || compareText(a.code, b.code)
}

function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
