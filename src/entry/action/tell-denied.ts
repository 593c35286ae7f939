import { warning } from '@actions/core'
import type { Outcome } from '../../ports/outcome.ts'

/** Names in the log what could not be written, and the permission that it needs. */
export function tellDenied(outcomes: readonly Outcome[]): void {
  for (const { effect, permission, detail } of outcomes.filter((outcome) => outcome.kind === 'denied')) {
    warning(`The ${effect} could not be written${permission === undefined ? '' : `: the token lacks "${permission}"`}. The verdict stands. ${detail ?? ''}`)
  }
}
