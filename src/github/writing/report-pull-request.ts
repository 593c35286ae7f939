import type { FilesEffect } from '../../ports/effect.ts'
import { failureOf } from '../client/github-failure.ts'
import { query, type RepositoryClient, send } from '../client/repository-client.ts'
import { type ReportPullRequest, type ReportPullRequestsAnswer, reportPullRequestsQuery } from '../documents/report-pull-requests-query.ts'
import { reportBranch } from './report-branch.ts'
import { sameText } from './same-text.ts'

/** What came of keeping the pull request current. */
export type PullRequestResult =
  | { readonly kind: 'unchanged' | 'opened' | 'updated'; readonly number: number; readonly url: string }
  | { readonly kind: 'forbidden'; readonly reason: string }

/** The latest pull request of the report's branch; one from a fork that uses the same name is not ours. */
export async function findReportPullRequest(place: RepositoryClient, effect: FilesEffect): Promise<ReportPullRequest | undefined> {
  const subject = `the pull requests of ${place.repository}`
  const { data } = await query<ReportPullRequestsAnswer>(place, subject, reportPullRequestsQuery, { head: reportBranch(effect), base: effect.branch })
  return (data.repository?.pullRequests.nodes ?? []).find((pull) => pull !== null && !pull.isCrossRepository) ?? undefined
}

/** Has one pull request stand for the branch, with the title and text of the effect. */
export async function ensureReportPullRequest(place: RepositoryClient, effect: FilesEffect, standing: ReportPullRequest | undefined): Promise<PullRequestResult> {
  const { title, body } = effect.pullRequest ?? { title: effect.message, body: '' }
  if (standing?.state !== 'OPEN') return openPullRequest(place, { title, body, head: reportBranch(effect), base: effect.branch })
  const { number, url } = standing
  if (sameText(standing.title, title) && sameText(standing.body, body)) return { kind: 'unchanged', number, url }
  await send(place, 'PATCH', '/pulls/{pull_number}', { pull_number: number, title, body })
  return { kind: 'updated', number, url }
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
