import { warning } from '@actions/core'
import type { Diagnostic } from '../../domain/diagnostic.ts'
import { annotate } from './annotate.ts'

const MOST = 10

/** Says which settings do not count, and why, so that nobody looks for the cause elsewhere. */
export function tellSettings(diagnostics: readonly Diagnostic[]): void {
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length === 0) return
  warning(`${errors.length === 1 ? 'One setting does' : `${errors.length} settings do`} not count, and what stands behind ${errors.length === 1 ? 'it' : 'them'}, or the default, holds meanwhile:`)
  for (const diagnostic of errors.slice(0, MOST)) annotate(diagnostic, 'warning')
}
