import type { FilesEffect } from '../../ports/effect.ts'
import { failureOf } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'
import type { ReportPullRequest } from '../documents/standing-files-query.ts'
import { reportBranch } from './report-branch.ts'
import { sameText } from './same-text.ts'

/** What came of keeping the pull request current. */
type PullRequestResult =
  | { readonly kind: 'unchanged' | 'opened' | 'updated'; readonly number: number; readonly url: string }
  | { readonly kind: 'forbidden'; readonly reason: string }

/** Has one pull request stand for the branch, with the title and text of the effect. */
export async function ensureReportPullRequest(place: RepositoryClient, effect: FilesEffect, standing: ReportPullRequest | undefined): Promise<PullRequestResult> {
  const { title, body } = pullRequestText(effect)
  if (standing?.state !== 'OPEN') return openPullRequest(place, { title, body, head: reportBranch(effect), base: effect.branch })
  const { number, url } = standing
  if (saysTheSame(standing, effect)) return { kind: 'unchanged', number, url }
  await send(place, 'PATCH', '/pulls/{pull_number}', { pull_number: number, title, body })
  return { kind: 'updated', number, url }
}

/** Whether a pull request has the title and text that the effect wants. */
export function saysTheSame(standing: ReportPullRequest, effect: FilesEffect): boolean {
  const { title, body } = pullRequestText(effect)
  return sameText(standing.title, title) && sameText(standing.body, body)
}

/** Closes a pull request that has nothing left to offer, and takes its branch away; whether that was allowed. */
export async function closeReportPullRequest(place: RepositoryClient, effect: FilesEffect, { number }: ReportPullRequest): Promise<boolean> {
  try {
    await send(place, 'PATCH', '/pulls/{pull_number}', { pull_number: number, state: 'closed' })
    await send(place, 'DELETE', '/git/refs/{ref}', { ref: `heads/${reportBranch(effect)}` })
    return true
  } catch (error) {
    // An empty pull request does no harm; it is not worth an error.
    const { status, rateLimited } = failureOf(error)
    if (rateLimited || status === undefined || status >= 500) throw error
    return false
  }
}

function pullRequestText(effect: FilesEffect): { readonly title: string; readonly body: string } {
  return effect.pullRequest ?? { title: effect.message, body: '' }
}

async function openPullRequest(place: RepositoryClient, parameters: Record<string, unknown>): Promise<PullRequestResult> {
  try {
    const { data } = await send(place, 'POST', '/pulls', parameters)
    const { number, html_url: url } = data as { readonly number: number; readonly html_url: string }
    return { kind: 'opened', number, url }
  } catch (error) {
    const { status, rateLimited, message } = failureOf(error)
    if (rateLimited || (status !== 403 && status !== 404 && status !== 422)) throw error
    return { kind: 'forbidden', reason: message }
  }
}
