import type { FilesEffect } from '../../ports/effect.ts'
import type { Outcome } from '../../ports/outcome.ts'
import type { RepositoryClient } from '../client/repository-client.ts'
import type { ReportPullRequest } from '../documents/standing-files-query.ts'
import type { CommitIds } from './build-commit.ts'
import { type PushedBranch, pushReportBranch } from './push-report-branch.ts'
import { reportBranch } from './report-branch.ts'
import { ensureReportPullRequest, saysTheSame } from './report-pull-request.ts'
import type { StandingFiles } from './standing-files.ts'

/** Puts the files on the report's branch and keeps one pull request for it, or, where that is forbidden or not wanted, gives the link to compare. */
export async function offerFiles(place: RepositoryClient, effect: FilesEffect, standing: StandingFiles, base: CommitIds, why: string): Promise<Outcome> {
  const { pull } = standing
  if (effect.delivery === 'branch') return onBranch(effect, standing, await pushReportBranch(place, effect, standing, base, false), why)
  const pushed = await pushReportBranch(place, effect, standing, base, needsRebuild(pull))
  if (!pushed.changed && pull?.state === 'CLOSED') return declined(pull, pushed, why)
  const result = await ensureReportPullRequest(place, effect, pull)
  if (result.kind === 'forbidden') return onBranch(effect, standing, pushed, `${why}, and a pull request could not be opened (${result.reason})`)
  return inPullRequest(result, pushed, `${why}, so the report waits in pull request #${result.number}`)
}

/** What there is to say where the pull request offers these very files already; undefined where something is to be done. */
export function waitingOutcome(effect: FilesEffect, { proposal, pull }: StandingFiles): Outcome | undefined {
  if (proposal.head === undefined || proposal.changes.length > 0 || pull?.state !== 'OPEN' || needsRebuild(pull) || !saysTheSame(pull, effect)) return undefined
  return inPullRequest({ kind: 'unchanged', url: pull.url }, { changed: false, sha: proposal.head.commit }, `the report waits in pull request #${pull.number}`)
}

function inPullRequest(result: { readonly kind: string; readonly url: string }, pushed: PushedBranch, detail: string): Outcome {
  const kind = result.kind === 'unchanged' && !pushed.changed ? 'unchanged' : 'done'
  return { effect: 'files', kind, rung: 'pull-request', sha: pushed.sha, url: result.url, detail }
}

/** Somebody closed the pull request with this very content: asking again would be noise. */
function declined(pull: ReportPullRequest, pushed: PushedBranch, why: string): Outcome {
  return { effect: 'files', kind: 'unchanged', rung: 'pull-request', sha: pushed.sha, url: pull.url, detail: `${why}, and pull request #${pull.number} with this report was closed` }
}

function onBranch(effect: FilesEffect, standing: StandingFiles, pushed: PushedBranch, why: string): Outcome {
  const url = `${standing.url}/compare/${effect.branch}...${reportBranch(effect)}?expand=1`
  return { effect: 'files', kind: pushed.changed ? 'done' : 'unchanged', rung: 'branch', sha: pushed.sha, url, detail: `${why}, so the report is on the branch ${reportBranch(effect)}` }
}

/** Where main has moved in the same files, or has merged the branch already, the branch must start from main again. */
function needsRebuild(pull: ReportPullRequest | undefined): boolean {
  return pull?.state === 'MERGED' || (pull?.state === 'OPEN' && pull.mergeable === 'CONFLICTING')
}
