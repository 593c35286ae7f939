import type { Reaction, ReactionEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import { failureOf } from '../client/github-failure.ts'
import type { GitHubResponse } from '../client/github-client.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'

/** What GitHub calls our reactions. */
const CONTENTS = { done: '+1', refused: 'confused' } as const

/** Has our reaction stand on the comment. Setting one that stands changes nothing on GitHub, which then answers with it. */
export async function ensureReaction(place: RepositoryClient, { comment, reaction, replaces }: ReactionEffect): Promise<Outcome> {
  if (replaces !== undefined) await takeBack(place, comment, replaces)
  const { status } = await set(place, comment, reaction)
  return { effect: 'reaction', kind: status === 201 || replaces !== undefined ? 'done' : 'unchanged' }
}

function set(place: RepositoryClient, comment: number, reaction: Reaction): Promise<GitHubResponse> {
  return send(place, 'POST', '/issues/comments/{comment_id}/reactions', { comment_id: comment, content: CONTENTS[reaction] })
}

/** The answer to setting it once more tells its id, by which it can be deleted. */
async function takeBack(place: RepositoryClient, comment: number, reaction: Reaction): Promise<void> {
  const { data } = await set(place, comment, reaction)
  try {
    await send(place, 'DELETE', '/issues/comments/{comment_id}/reactions/{reaction_id}', { comment_id: comment, reaction_id: (data as { readonly id: number }).id })
  } catch (error) {
    if (failureOf(error).status !== 404) throw error
  }
}
