import type { GitHubResponse } from './github-client.ts'

/** An answer of refusal, or none at all, under the name and with the properties of Octokit's own. */
export class HttpError extends Error {
  override readonly name = 'HttpError'
  readonly status: number
  /** Undefined when no answer came. */
  readonly response: GitHubResponse | undefined

  constructor(failed: { readonly response: GitHubResponse } | { readonly cause: unknown }) {
    super('response' in failed ? refusalMessage(failed.response.data) : messageOf(failed.cause), 'cause' in failed ? failed : {})
    this.response = 'response' in failed ? failed.response : undefined
    this.status = this.response?.status ?? 500
  }
}

/** GitHub's words about a refusal, with the details of what it did not accept. */
function refusalMessage(data: unknown): string {
  if (typeof data === 'string') return data
  const { message, errors, documentation_url: page } = (data ?? {}) as { readonly message?: string; readonly errors?: unknown; readonly documentation_url?: string }
  const details = Array.isArray(errors) ? `: ${errors.map((detail) => JSON.stringify(detail)).join(', ')}` : ''
  return `${message ?? `Unknown error: ${JSON.stringify(data)}`}${details}${page === undefined ? '' : ` - ${page}`}`
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
