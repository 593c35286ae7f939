import type { CommentEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import type { PresentState } from '../../ports/present-state.ts'
import { failureOf } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'
import { loadOwnComment } from '../reading/find-own-comment.ts'
import { sameText } from './same-text.ts'

/**
 * Has one comment with this body stand on the item: writes it, edits it in place, or leaves it. Of several that runs which
 * crossed have left, the oldest is the one; the others go. Where the item is `shared` with other processes, a comment
 * that was just written is looked for again, since another may have been written in the same moment.
 */
export async function ensureComment(place: RepositoryClient, effect: CommentEffect, present: PresentState, shared = false): Promise<Outcome> {
  const outcome = await bringAbout(place, effect, present, shared)
  await removeDoubles(place, present.comment?.doubles)
  return outcome
}

async function bringAbout(place: RepositoryClient, effect: CommentEffect, { comment: standing }: PresentState, shared: boolean): Promise<Outcome> {
  if (standing === undefined) return effect.when === 'always' ? createComment(place, effect, shared) : { effect: 'comment', kind: 'unchanged' }
  if (sameText(standing.body, effect.body)) return { effect: 'comment', kind: 'unchanged' }
  try {
    const { data } = await send(place, 'PATCH', '/issues/comments/{comment_id}', { comment_id: standing.id, body: effect.body })
    return { effect: 'comment', kind: 'done', url: (data as { readonly html_url: string }).html_url }
  } catch (error) {
    // Somebody deleted it since it was read.
    if (failureOf(error).status !== 404 || effect.when !== 'always') throw error
    return createComment(place, effect, shared)
  }
}

async function createComment(place: RepositoryClient, effect: CommentEffect, shared: boolean): Promise<Outcome> {
  const { data } = await send(place, 'POST', '/issues/{issue_number}/comments', { issue_number: effect.number, body: effect.body })
  if (shared) await removeDoubles(place, (await loadOwnComment(place, effect.number, markerStart(effect)))?.doubles)
  return { effect: 'comment', kind: 'done', url: (data as { readonly html_url: string }).html_url }
}

/** What a marker says of the text behind it differs between the doubles. */
function markerStart({ marker }: CommentEffect): string {
  return marker.replace(/ -->$/, ' ')
}

async function removeDoubles(place: RepositoryClient, doubles: readonly number[] = []): Promise<void> {
  for (const id of doubles) {
    try {
      await send(place, 'DELETE', '/issues/comments/{comment_id}', { comment_id: id })
    } catch (error) {
      // The other run has seen it, too.
      if (failureOf(error).status !== 404) throw error
    }
  }
}
