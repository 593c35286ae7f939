import { error, notice, warning } from '@actions/core'
import type { Diagnostic, Severity } from '../../domain/diagnostic.ts'
import { annotationText } from '../../render/check/annotation-text.ts'

const COMMANDS = { error, warning, info: notice } as const

/** Puts a diagnostic beside its line, in the words of the App's annotations; `severity` where it weighs less here than in itself. */
export function annotate(diagnostic: Diagnostic, severity: Severity = diagnostic.severity): void {
  const { code, place } = diagnostic
  COMMANDS[severity](annotationText(diagnostic), { title: code, file: place.file, startLine: place.line, startColumn: place.column })
}
