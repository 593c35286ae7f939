import type { GitHubResponse } from './github-client.ts'
import type { QueryError } from './github-failure.ts'

/** A query that GraphQL answered with errors, under the name and with the properties of Octokit's own. */
export class GraphqlResponseError extends Error {
  override readonly name = 'GraphqlResponseError'
  readonly errors: readonly QueryError[]
  /** What could be answered all the same. */
  readonly data: unknown
  readonly headers: GitHubResponse['headers']

  constructor({ errors, data }: { readonly errors: readonly QueryError[]; readonly data?: unknown }, headers: GitHubResponse['headers']) {
    super(`Request failed due to following response errors:\n${errors.map(({ message }) => ` - ${message}`).join('\n')}`)
    this.errors = errors
    this.data = data
    this.headers = headers
  }
}
