import type { IssueEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import { query, type RepositoryClient, send } from '../client/repository-client.ts'
import { demandFields } from '../client/run-query.ts'
import { type OwnIssue, type OwnIssuesAnswer, ownIssuesQuery } from '../documents/own-issues-query.ts'
import { sameText } from './same-text.ts'

/** Our issues carry it, so that they are found without a search. */
const LABEL = 'throughline'

/** Has one issue of ours stand open with this text, or none: opens it, edits or reopens the one that there was, or closes it. */
export async function ensureIssue(place: RepositoryClient, effect: IssueEffect): Promise<Outcome> {
  const standing = await findIssue(place, effect.marker)
  if (standing === undefined) return effect.wanted ? openIssue(place, effect) : { effect: 'issue', kind: 'unchanged' }
  const isOpen = standing.state === 'OPEN'
  if (!effect.wanted && !isOpen) return { effect: 'issue', kind: 'unchanged', url: standing.url }
  if (isOpen === effect.wanted && sameText(standing.title, effect.title) && sameText(standing.body, effect.body)) return { effect: 'issue', kind: 'unchanged', url: standing.url }
  const state = effect.wanted ? { state: 'open' } : { state: 'closed', state_reason: 'completed' }
  await send(place, 'PATCH', '/issues/{issue_number}', { issue_number: standing.number, title: effect.title, body: effect.body, ...state })
  return { effect: 'issue', kind: 'done', url: standing.url }
}

/** By marker *and* author, since anybody can quote a marker; of several the latest. */
async function findIssue(place: RepositoryClient, marker: string): Promise<OwnIssue | undefined> {
  const subject = `the issues of ${place.repository}`
  const { data, errors } = await query<OwnIssuesAnswer>(place, subject, ownIssuesQuery, { label: LABEL })
  // An issue that cannot be looked for must not be opened a second time.
  demandFields(subject, errors, new Set())
  return (data.repository?.issues.nodes ?? []).find((issue) => issue !== null && issue.viewerDidAuthor && issue.body.startsWith(marker)) ?? undefined
}

async function openIssue(place: RepositoryClient, effect: IssueEffect): Promise<Outcome> {
  const { data } = await send(place, 'POST', '/issues', { title: effect.title, body: effect.body, labels: [LABEL] })
  return { effect: 'issue', kind: 'done', url: (data as { readonly html_url: string }).html_url }
}
