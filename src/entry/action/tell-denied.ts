import { warning } from '@actions/core'
import type { Outcome } from '../../ports/outcome.ts'

const EFFECTS = { check: 'check', comment: 'comment', label: 'label', issue: 'issue', files: 'report', body: 'description', state: 'state of the issue', reaction: 'reaction to a command' } as const

/** Names in the log what could not be written, and the permission that it needs. */
export function tellDenied(outcomes: readonly Outcome[]): void {
  for (const { effect, permission, detail } of outcomes.filter((outcome) => outcome.kind === 'denied')) {
    const why = permission === undefined ? '' : `: the token lacks "${permission}"`
    warning(`The ${EFFECTS[effect]} could not be written${why}. ${effect === 'files' || effect === 'issue' ? '' : 'The verdict stands. '}${detail ?? ''}`.trimEnd())
  }
}
