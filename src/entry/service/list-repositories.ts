import type { GitHubClient } from '../../github/client/github-client.ts'
import { unverifiable } from '../../github/client/github-failure.ts'

/** A repository that an installation of the App reaches. */
export interface InstalledRepository {
  readonly installation: number
  /** `owner/name`. */
  readonly repository: string
}

/** How to speak as the App itself, and as one of its installations. */
type SignIn = (installation?: number) => Promise<GitHubClient>

const PAGE = 100

/**
 * Every repository of every installation that is not suspended, archived ones left out; one request for a hundred of either. An installation
 * that does not let itself be listed, behind a list of allowed addresses perhaps, is told of and costs the others nothing.
 */
export async function* listRepositories(signIn: SignIn, refused: (installation: number, error: unknown) => void): AsyncGenerator<InstalledRepository> {
  for await (const { id, suspended_at } of pages<{ readonly id: number; readonly suspended_at?: string | null }>(await signIn(), 'GET /app/installations', (data) => data)) {
    if (suspended_at !== null && suspended_at !== undefined) continue
    try {
      for (const repository of await listInstalled(await signIn(id))) yield { installation: id, repository }
    } catch (error) {
      refused(id, error)
    }
  }
}

/** The repositories that an installation's own client reaches, archived ones left out. Throws an UnverifiableError when GitHub refuses or does not answer. */
export async function listInstalled(client: GitHubClient): Promise<readonly string[]> {
  const names: string[] = []
  for await (const { full_name, archived } of pages<{ readonly full_name: string; readonly archived?: boolean }>(client, 'GET /installation/repositories', (data) => (data as { readonly repositories: unknown }).repositories)) {
    if (archived !== true) names.push(full_name)
  }
  return names
}

async function* pages<Entry>(client: GitHubClient, route: string, listOf: (data: unknown) => unknown): AsyncGenerator<Entry> {
  for (let page = 1; ; page += 1) {
    const { data } = await client.request(route, { per_page: PAGE, page }).catch((error: unknown) => {
      throw unverifiable('what the App is installed on', error)
    })
    const entries = listOf(data) as readonly Entry[]
    yield* entries
    if (entries.length < PAGE) return
  }
}
