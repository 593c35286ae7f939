import { Octokit } from '@octokit/core'
import type { GitHubClient } from './github-client.ts'

/** What a lean client needs to know. */
export interface LeanClientOptions {
  readonly token: string
  /** `https://api.github.com`, or an Enterprise Server's `…/api/v3`. */
  readonly baseUrl: string
  readonly fetch: (url: string, options?: never) => Promise<unknown>
  readonly userAgent: string
}

/** A client of Octokit's core alone: no plugins, no global fetch, ready within milliseconds of a cold start. */
export function createLeanClient(options: LeanClientOptions): GitHubClient {
  const { token, baseUrl, fetch, userAgent } = options
  return new Octokit({ auth: token, baseUrl, userAgent, request: { fetch } })
}
