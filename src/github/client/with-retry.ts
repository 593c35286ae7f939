import { askedWait, failureOf, longestWait, type GitHubFailure, isGitHubs, isUnknownField, queryErrors } from './github-failure.ts'
import type { GitHubClient } from './github-client.ts'

/** How waiting is done; handed in, so that a test need not wait. */
export interface RetryTimes {
  /** Resolves after so many milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>
  /** Milliseconds since 1970. */
  readonly now: () => number
}

const TRIES = 3
const FIRST_DELAY = 1000
/** A second one of these would be seen by people, so it is not sent again when the first may have arrived. */
const NOT_REPEATABLE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'

/** The same client, which asks up to three times when GitHub breaks down or asks it to wait. */
export function withRetry(client: GitHubClient, times: RetryTimes): GitHubClient {
  return {
    request: (route, parameters) => retry(() => client.request(route, parameters), times, route !== NOT_REPEATABLE),
    graphql: (query, variables) => retry(() => client.graphql(query, variables), times, true),
  }
}

async function retry<T>(run: () => Promise<T>, times: RetryTimes, repeatable: boolean): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run()
    } catch (error) {
      const wait = waitBefore(error, attempt, times.now(), repeatable)
      if (wait === undefined) throw error
      await times.sleep(wait)
    }
  }
}

/** Milliseconds to wait before another attempt; undefined when there is to be none. */
function waitBefore(error: unknown, attempt: number, now: number, repeatable: boolean): number | undefined {
  const failure = failureOf(error)
  if (attempt >= TRIES) return undefined
  const growing = FIRST_DELAY * 2 ** (attempt - 1)
  if (failure.rateLimited) {
    const asked = askedWait(failure, now) ?? growing
    return asked <= longestWait ? asked : undefined
  }
  return repeatable && isBreakdown(error, failure) ? growing : undefined
}

function isBreakdown(error: unknown, failure: GitHubFailure): boolean {
  if (failure.status === undefined || failure.status >= 500) return isGitHubs(error)
  // A query that timed out inside GitHub comes with status 200 and an error without a type, as does one that it does not understand.
  return queryErrors(error).some((one) => one.type === undefined && !isUnknownField(one))
}
