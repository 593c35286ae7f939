import type { Effect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import { failureOf, unverifiable } from '../client/github-failure.ts'

/** What is being attempted, for the outcome of a refusal. */
interface Attempt {
  readonly effect: Effect['kind']
  /** For the error when GitHub does not answer: `the check on acme/web#12`. */
  readonly subject: string
  /** In GitHub's words: `checks: write`. */
  readonly permission: string
}

/** GitHub answers 404 where even the existence of a thing is more than the token may know. */
const REFUSALS: ReadonlySet<number> = new Set([403, 404, 409, 410, 422])

/** Runs a write. A refusal is an outcome, because the verdict never depends on a write; only a broken world throws. */
export async function attempt(what: Attempt, run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run()
  } catch (error) {
    const { status, rateLimited, message } = failureOf(error)
    if (rateLimited || status === undefined || !REFUSALS.has(status)) throw unverifiable(what.subject, error)
    return { effect: what.effect, kind: 'denied', ...(isPermission(status, message) ? { permission: what.permission } : {}), detail: message }
  }
}

/** A locked conversation, issues switched off, a commit that a force push removed: there more permission would not help. */
function isPermission(status: number, message: string): boolean {
  return (status === 403 || status === 404) && !/\b(?:locked|archived|read-only)\b/i.test(message)
}
