/** An answer of GitHub's REST API. */
export interface GitHubResponse {
  readonly status: number
  readonly data: unknown
  readonly headers: Readonly<Record<string, unknown>>
}

/** The little of an Octokit that this room uses; every Octokit has it. Both reject with Octokit's own errors. */
export interface GitHubClient {
  /** `route` is a method and a path template: `GET /repos/{owner}/{repo}`. */
  request(route: string, parameters?: Record<string, unknown>): Promise<GitHubResponse>
  graphql<T>(query: string, variables?: Record<string, unknown>): Promise<T>
}
