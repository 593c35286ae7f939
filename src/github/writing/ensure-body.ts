import type { BodyEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'

/** Has the description be this, where it still is what the change was made from; it is read once more right before, since GitHub would let a second writer undo the first. */
export async function ensureBody(place: RepositoryClient, { number, basedOn, body }: BodyEffect): Promise<Outcome> {
  const { data } = await send(place, 'GET', '/issues/{issue_number}', { issue_number: number })
  const standing = (data as { readonly body?: string | null }).body ?? ''
  if (standing === body) return { effect: 'body', kind: 'unchanged' }
  if (standing !== basedOn) return { effect: 'body', kind: 'stale' }
  const written = await send(place, 'PATCH', '/issues/{issue_number}', { issue_number: number, body })
  return { effect: 'body', kind: 'done', url: (written.data as { readonly html_url: string }).html_url }
}
