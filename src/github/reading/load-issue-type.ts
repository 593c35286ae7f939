import { failureOf, unverifiable } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'

/** The name of an issue's type; undefined when it has none or GitHub will not say. */
export async function loadIssueType(place: RepositoryClient, number: number): Promise<string | undefined> {
  try {
    const { data } = await send(place, 'GET', '/issues/{issue_number}', { issue_number: number })
    return (data as { readonly type?: { readonly name?: string } | null }).type?.name
  } catch (error) {
    const { status, rateLimited } = failureOf(error)
    if (!rateLimited && (status === 403 || status === 404 || status === 410)) return undefined
    throw unverifiable(`${place.repository}#${number}`, error)
  }
}
