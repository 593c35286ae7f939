import type { GitHubClient } from '../../github/client/github-client.ts'
import { readVersion } from './read-version.ts'
import { type Terminal, UsageError } from './terminal.ts'

/** The token of the environment; undefined where there is none. It is never an option, since options are seen by everybody on the machine. */
export function tokenOf({ environment }: Terminal): string | undefined {
  return environment['GITHUB_TOKEN'] || environment['GH_TOKEN'] || undefined
}

/** A client of the GitHub that GITHUB_API_URL names (github.com where it names none), with the environment's token; throws a UsageError without one. Loaded when asked for: most commands need no network. */
export async function apiClient(terminal: Terminal): Promise<GitHubClient> {
  const token = tokenOf(terminal)
  if (token === undefined) throw new UsageError('found no token; expected one that may read in GITHUB_TOKEN (or GH_TOKEN), for example: GITHUB_TOKEN=$(gh auth token) throughline …')
  const [{ createLeanClient }, { httpsFetch }, { withRetry }] = await Promise.all([
    import('../../github/create-lean-client.ts'), import('../../github/https-fetch.ts'), import('../../github/client/with-retry.ts'),
  ])
  const baseUrl = terminal.environment['GITHUB_API_URL'] || 'https://api.github.com'
  const client = createLeanClient({ token, baseUrl, fetch: httpsFetch, userAgent: `throughline-cli/${readVersion()}` })
  return withRetry(client, { sleep: (milliseconds) => new Promise((resolve) => { setTimeout(resolve, milliseconds) }), now: Date.now })
}
