import { failureOf, unverifiable } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'

/** The head commit of a pull request, over REST: it answers where the query for everything else does not. */
export async function loadHead(place: RepositoryClient, number: number): Promise<string | undefined> {
  try {
    const { data } = await send(place, 'GET', '/pulls/{pull_number}', { pull_number: number })
    const { head } = data as { readonly head?: { readonly sha?: unknown } }
    return typeof head?.sha === 'string' ? head.sha : undefined
  } catch (error) {
    if (failureOf(error).status === 404) return undefined
    throw unverifiable(`${place.repository}#${number}`, error)
  }
}
