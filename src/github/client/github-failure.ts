import { UnverifiableError } from '../../ports/unverifiable-error.ts'

/** A refusal or breakdown, as far as deciding what to do next needs it. */
export interface GitHubFailure {
  /** Undefined when no answer came at all. */
  readonly status: number | undefined
  /** In GitHub's words, on one line. */
  readonly message: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly rateLimited: boolean
}

/** Reads an error that a client threw; GraphQL errors come with the status 200. */
export function failureOf(error: unknown): GitHubFailure {
  const { response, headers: own, message } = asRecord(error)
  const answer = asRecord(response)
  const headers = asRecord(answer['headers'] ?? own)
  const status = typeof answer['status'] === 'number' ? answer['status'] : isGraphqlError(error) ? 200 : undefined
  const words = onOneLine(typeof message === 'string' ? message : String(error))
  return { status, message: words, headers, rateLimited: isRateLimited(status, headers, words, error) }
}

/** The error to throw when `subject` could not be read or written, with what GitHub said as its cause; a mistake of our own stays what it is. */
export function unverifiable(subject: string, error: unknown): unknown {
  if (!isGitHubs(error)) return error
  const failure = failureOf(error)
  const { status, rateLimited } = failure
  const denied = !rateLimited && (status === 401 || status === 403 || status === 404 || isRefusedQuery(error))
  const reason = denied ? 'denied' : queryErrors(error).some(isUnknownField) ? 'outdated' : 'unavailable'
  return new UnverifiableError(subject, reason, error, { wait: longWait(failure, answeredAt(failure)), tokenRefused: status === 401 })
}

/** GitHub's own clock, by which it says when a limit ends. */
function answeredAt({ headers }: GitHubFailure): number {
  return Date.parse(String(headers['date'] ?? ''))
}

/** Milliseconds that GitHub asks to wait; undefined where it does not say. */
export function askedWait({ headers }: GitHubFailure, now: number): number | undefined {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(seconds)) return seconds * 1000
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  return headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined
}

/** Waiting longer than this many milliseconds is a queue's business, not a request's. */
export const longestWait = 60_000

/** Milliseconds that GitHub asks to wait, where that is longer than a request waits. */
export function longWait(failure: GitHubFailure, now: number): number | undefined {
  const asked = failure.rateLimited ? askedWait(failure, now) : undefined
  return asked !== undefined && asked > longestWait ? asked : undefined
}

/** One entry of a GraphQL answer's `errors`. */
export interface QueryError {
  readonly type?: string
  readonly message: string
  readonly path?: readonly (string | number)[]
  /** Of a document that the host does not understand. */
  readonly extensions?: { readonly code?: string }
}

/** The errors of a GraphQL answer; none when the error is another one. */
export function queryErrors(error: unknown): readonly QueryError[] {
  const { errors } = asRecord(error)
  return isGraphqlError(error) && Array.isArray(errors) ? errors : []
}

/** Whether GitHub refused the field, as against not having it or not being able to tell now. */
export function isRefusal(error: QueryError): boolean {
  return error.type === 'FORBIDDEN' || error.type === 'INSUFFICIENT_SCOPES'
}

/** Whether the host does not know a field that was asked for: one of a company's own may be older than the field. */
export function isUnknownField({ extensions }: QueryError): boolean {
  return extensions?.code === 'undefinedField'
}

/** Whether GitHub answered clearly: refused, or there is no such thing. */
export function isClear(error: QueryError): boolean {
  return isRefusal(error) || error.type === 'NOT_FOUND'
}

/** Whether an error is GitHub's or the network's, and not a mistake in the program. */
export function isGitHubs(error: unknown): boolean {
  return ['HttpError', 'GraphqlResponseError', 'AbortError', 'TimeoutError'].includes(String(asRecord(error)['name']))
}

function isRefusedQuery(error: unknown): boolean {
  const errors = queryErrors(error)
  return errors.length > 0 && errors.every(isClear)
}

/** Octokit adds the address of the documentation to GitHub's words. */
function onOneLine(message: string): string {
  return (message.split(' - https://')[0] ?? '').split('\n').map((line) => line.trim()).filter((line) => line !== '').join(' ')
}

function isGraphqlError(error: unknown): boolean {
  return asRecord(error)['name'] === 'GraphqlResponseError'
}

function isRateLimited(status: number | undefined, headers: Readonly<Record<string, unknown>>, message: string, error: unknown): boolean {
  if (status === 429) return true
  if (queryErrors(error).some(({ type }) => type === 'RATE_LIMITED')) return true
  return status === 403 && (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /rate limit|abuse detection/i.test(message))
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value, ...(value instanceof Error ? { name: value.name, message: value.message } : {}) } : {}
}
