import type { GitHubClient, GitHubResponse } from './github-client.ts'
import { type QueryResult, runQuery } from './run-query.ts'

/** A client that speaks about one repository. */
export interface RepositoryClient {
  readonly client: GitHubClient
  /** `owner/name`. */
  readonly repository: string
  readonly owner: string
  readonly name: string
}

/** Binds a client to a repository, given as `owner/name`. */
export function repositoryClient(client: GitHubClient, repository: string): RepositoryClient {
  const slash = repository.indexOf('/')
  if (slash < 1 || slash === repository.length - 1) throw new TypeError(`Expected a repository as owner/name, found ${JSON.stringify(repository)}`)
  return { client, repository, owner: repository.slice(0, slash), name: repository.slice(slash + 1) }
}

/** A REST request below `/repos/{owner}/{repo}`: `send(place, 'POST', '/labels', {…})`. */
export function send(place: RepositoryClient, method: string, path: string, parameters: Record<string, unknown> = {}): Promise<GitHubResponse> {
  return place.client.request(`${method} /repos/{owner}/{repo}${path}`, { owner: place.owner, repo: place.name, ...parameters })
}

/** A GraphQL query with `$owner` and `$name` filled in. Throws an UnverifiableError about `subject`. */
export function query<T>(place: RepositoryClient, subject: string, document: string, variables: Record<string, unknown> = {}): Promise<QueryResult<T>> {
  return runQuery<T>(place.client, subject, document, { owner: place.owner, name: place.name, ...variables })
}
