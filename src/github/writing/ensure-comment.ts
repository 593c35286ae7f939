import type { CommentEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import type { PresentState } from '../../ports/present-state.ts'
import { failureOf } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'
import { sameText } from './same-text.ts'

/** Has one comment with this body stand on the item: writes it, edits it in place, or leaves it. */
export async function ensureComment(place: RepositoryClient, effect: CommentEffect, present: PresentState): Promise<Outcome> {
  const standing = present.comment
  if (standing === undefined) return effect.when === 'always' ? createComment(place, effect) : { effect: 'comment', kind: 'unchanged' }
  if (sameText(standing.body, effect.body)) return { effect: 'comment', kind: 'unchanged' }
  try {
    const { data } = await send(place, 'PATCH', '/issues/comments/{comment_id}', { comment_id: standing.id, body: effect.body })
    return { effect: 'comment', kind: 'done', url: (data as { readonly html_url: string }).html_url }
  } catch (error) {
    // Somebody deleted it since it was read.
    if (failureOf(error).status !== 404 || effect.when !== 'always') throw error
    return createComment(place, effect)
  }
}

async function createComment(place: RepositoryClient, effect: CommentEffect): Promise<Outcome> {
  const { data } = await send(place, 'POST', '/issues/{issue_number}/comments', { issue_number: effect.number, body: effect.body })
  return { effect: 'comment', kind: 'done', url: (data as { readonly html_url: string }).html_url }
}
