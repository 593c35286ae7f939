import { UnrecoverableError } from 'bullmq'

/** An error with which the store tries a job no more, and what the job really failed of as its cause. */
export function asFinal(error: unknown): UnrecoverableError {
  return Object.assign(new UnrecoverableError(error instanceof Error ? error.message : String(error)), { cause: error })
}

/** What a job failed of, whether or not that was made final; an error's own cause is part of it and stays within. */
export function jobFailure(error: Error): unknown {
  return error instanceof UnrecoverableError ? error.cause : error
}
