import { failureOf, unverifiable } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'

/** The commit of the default branch from which a branch with this head starts; undefined where the two have nothing in common, or the head is not to be seen here. */
export async function loadForkPoint(place: RepositoryClient, head: string): Promise<string | undefined> {
  try {
    // The second page of one commit each leaves out the files, which may be many.
    const { data } = await send(place, 'GET', '/compare/{basehead}', { basehead: `HEAD...${head}`, per_page: 1, page: 2 })
    const { merge_base_commit: commit } = data as { readonly merge_base_commit?: { readonly sha?: unknown } }
    return typeof commit?.sha === 'string' ? commit.sha : undefined
  } catch (error) {
    if (failureOf(error).status === 404) return undefined
    throw unverifiable(`the history of ${place.repository}`, error)
  }
}
