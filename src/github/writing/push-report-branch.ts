import type { FilesEffect } from '../../ports/effect.ts'
import { failureOf } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'
import { buildCommit, type CommitIds } from './build-commit.ts'
import { reportBranch } from './report-branch.ts'
import type { StandingFiles } from './standing-files.ts'

/** How the branch was left. */
export interface PushedBranch {
  readonly changed: boolean
  /** The branch's head. */
  readonly sha: string
}

/** Has the report's branch hold the files, on top of the base branch's head; leaves it alone when it holds them already, unless `rebuild` says so. */
export async function pushReportBranch(place: RepositoryClient, effect: FilesEffect, { main, proposal }: StandingFiles, base: CommitIds, rebuild: boolean): Promise<PushedBranch> {
  if (proposal.head !== undefined && proposal.changes.length === 0 && !rebuild) return { changed: false, sha: proposal.head.commit }
  const made = await buildCommit(place, base, effect.message, main.changes)
  if (made === undefined) return { changed: false, sha: base.commit }
  if (proposal.head !== undefined || !(await createBranch(place, reportBranch(effect), made))) {
    // The branch is ours alone: it is rebuilt, not merged, so that it never conflicts.
    await send(place, 'PATCH', '/git/refs/{ref}', { ref: `heads/${reportBranch(effect)}`, sha: made.commit, force: true })
  }
  return { changed: true, sha: made.commit }
}

async function createBranch(place: RepositoryClient, branch: string, made: CommitIds): Promise<boolean> {
  try {
    await send(place, 'POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: made.commit })
    return true
  } catch (error) {
    if (failureOf(error).status === 422 && /already exists/i.test(failureOf(error).message)) return false
    throw error
  }
}
