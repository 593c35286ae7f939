import type { Diagnostic } from '../../domain/diagnostic.ts'

/** A finding or mistake as every format that is data prints it. */
export function diagnosticData({ code, severity, message, place, suggestion, fix }: Diagnostic) {
  return { code, severity, message, file: place.file, line: place.line, column: place.column, ...(suggestion === undefined ? {} : { suggestion }), ...(fix === undefined ? {} : { fix }) }
}
