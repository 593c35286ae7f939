import type { Diagnostic } from '../../domain/diagnostic.ts'
import { isOkrsPath } from '../../okrs/okrs-paths.ts'

/** Whether all errors stand in settings: those fall back to their defaults, while a broken OKR file stops everything. */
export function breaksSettingsOnly(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.every(({ severity, place }) => severity !== 'error' || !isOkrsPath(place.file))
}
