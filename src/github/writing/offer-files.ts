import type { FilesEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import type { RepositoryClient } from '../client/repository-client.ts'
import type { ReportPullRequest } from '../documents/report-pull-requests-query.ts'
import { type PushedBranch, pushReportBranch, reportBranch } from './report-branch.ts'
import { ensureReportPullRequest, findReportPullRequest, type PullRequestResult } from './report-pull-request.ts'
import type { StandingFiles } from './standing-files.ts'

/** Puts the files on the report's branch and keeps one pull request for it, or, where that is forbidden or not wanted, gives the link to compare. */
export async function offerFiles(place: RepositoryClient, effect: FilesEffect, base: StandingFiles, why: string): Promise<Outcome> {
  if (base.head === undefined) return { effect: 'files', kind: 'denied', detail: why }
  if (effect.delivery === 'branch') {
    return branchOutcome(effect, base, await pushReportBranch(place, effect, base.head, false), why)
  }
  const standing = await findReportPullRequest(place, effect)
  const pushed = await pushReportBranch(place, effect, base.head, needsRebuild(standing))
  if (!pushed.changed && standing?.state === 'CLOSED') return declined(standing, pushed, why)
  const result = await ensureReportPullRequest(place, effect, standing)
  return result.kind === 'forbidden'
    ? branchOutcome(effect, base, pushed, `${why}, and a pull request could not be opened (${result.reason})`)
    : pullRequestOutcome(result, pushed, why)
}

function pullRequestOutcome(result: Exclude<PullRequestResult, { readonly kind: 'forbidden' }>, pushed: PushedBranch, why: string): Outcome {
  const kind = result.kind === 'unchanged' && !pushed.changed ? 'unchanged' : 'done'
  return { effect: 'files', kind, sha: pushed.sha, url: result.url, detail: `${why}, so the report waits in pull request #${result.number}` }
}

/** Somebody closed the pull request with this very content: asking again would be noise. */
function declined(standing: ReportPullRequest, pushed: PushedBranch, why: string): Outcome {
  return { effect: 'files', kind: 'unchanged', sha: pushed.sha, url: standing.url, detail: `${why}, and pull request #${standing.number} with this report was closed` }
}

function branchOutcome(effect: FilesEffect, base: StandingFiles, pushed: PushedBranch, why: string): Outcome {
  const url = `${base.url}/compare/${effect.branch}...${reportBranch(effect)}?expand=1`
  return { effect: 'files', kind: pushed.changed ? 'done' : 'unchanged', sha: pushed.sha, url, detail: `${why}, so the report is on the branch ${reportBranch(effect)}` }
}

/** Where main has moved in the same files, or has merged the branch already, the branch must start from main again. */
function needsRebuild(standing: ReportPullRequest | undefined): boolean {
  return standing?.state === 'MERGED' || (standing?.state === 'OPEN' && standing.mergeable === 'CONFLICTING')
}
