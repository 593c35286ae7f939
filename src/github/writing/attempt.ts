import type { Effect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import { failureOf, unverifiable } from '../client/github-failure.ts'

/** What is being attempted, for the outcome of a refusal. */
export interface Attempt {
  readonly effect: Effect['kind']
  /** For the error when GitHub does not answer: `the check on acme/web#12`. */
  readonly subject: string
  /** In GitHub's words: `checks: write`. */
  readonly permission: string
}

/** Runs a write. A refusal is an outcome, because the verdict never depends on a write; only a broken world throws. */
export async function attempt(what: Attempt, run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run()
  } catch (error) {
    const { status, rateLimited, message } = failureOf(error)
    // GitHub answers 404 where even the existence of a thing is more than the token may know.
    if (!rateLimited && (status === 403 || status === 404)) return { effect: what.effect, kind: 'denied', permission: what.permission, detail: message }
    // A locked conversation, issues switched off, a commit that a force push removed: more permission would not help.
    if (status === 409 || status === 410 || status === 422) return { effect: what.effect, kind: 'denied', detail: message }
    throw unverifiable(what.subject, error)
  }
}
