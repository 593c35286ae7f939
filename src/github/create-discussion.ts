import type { Discussion } from '../ports/discussion.ts'
import { failureOf, unverifiable } from './client/github-failure.ts'
import type { GitHubClient } from './client/github-client.ts'
import { type RepositoryClient, repositoryClient, send } from './client/repository-client.ts'

/** What is said in a repository on GitHub (`owner/name`), and by whom. Both methods throw an UnverifiableError when GitHub refuses or does not answer. */
export function createDiscussion(client: GitHubClient, repository: string): Discussion {
  const place = repositoryClient(client, repository)
  return {
    // Loaded when called: a check, which starts cold in the Action, reads no discussion.
    comments: async (number, marker) => (await import('./reading/load-discussion.ts')).loadDiscussion(place, number, marker),
    mayWrite: (login) => mayWrite(place, login),
  }
}

/** GitHub folds the role `maintain` into `write` here, and `triage` into `read`. */
async function mayWrite(place: RepositoryClient, login: string): Promise<boolean> {
  try {
    const { data } = await send(place, 'GET', '/collaborators/{username}/permission', { username: login })
    const { permission } = data as { readonly permission?: unknown }
    return permission === 'admin' || permission === 'write'
  } catch (error) {
    if (failureOf(error).status === 404) return false
    throw unverifiable(`the permission of ${login} in ${place.repository}`, error)
  }
}
