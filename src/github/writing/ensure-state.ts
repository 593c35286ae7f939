import type { IssueStateEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'

/** Has an issue be open, or closed as not planned; GitHub itself leaves one alone that is so already. */
export async function ensureState(place: RepositoryClient, { number, state }: IssueStateEffect): Promise<Outcome> {
  const wanted = state === 'closed' ? { state, state_reason: 'not_planned' } : { state }
  await send(place, 'PATCH', '/issues/{issue_number}', { issue_number: number, ...wanted })
  return { effect: 'state', kind: 'done' }
}
