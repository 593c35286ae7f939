import type { FilesEffect } from '../../ports/effect.ts'
import { failureOf } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'
import { buildCommit, type CommitIds } from './build-commit.ts'
import { readStandingFiles, type StandingFiles } from './standing-files.ts'

/** The branch that carries an effect's files where they may not be committed directly. */
export function reportBranch(effect: FilesEffect): string {
  return effect.proposal ?? 'throughline/report'
}

/** How the branch was left. */
export interface PushedBranch {
  readonly changed: boolean
  /** The branch's head. */
  readonly sha: string
}

/** Has the report's branch hold the files, on top of the base branch's head; leaves it alone when it holds them already, unless `rebuild` says so. */
export async function pushReportBranch(place: RepositoryClient, effect: FilesEffect, base: CommitIds, rebuild: boolean): Promise<PushedBranch> {
  const standing = await readStandingFiles(place, reportBranch(effect), effect)
  if (standing.equal && standing.head !== undefined && !rebuild) return { changed: false, sha: standing.head.commit }
  const made = await buildCommit(place, base, effect)
  if (made === undefined) return { changed: false, sha: base.commit }
  await pointBranch(place, reportBranch(effect), standing, made)
  return { changed: true, sha: made.commit }
}

async function pointBranch(place: RepositoryClient, branch: string, standing: StandingFiles, made: CommitIds): Promise<void> {
  if (standing.head === undefined && (await createBranch(place, branch, made))) return
  // The branch is ours alone: it is rebuilt, not merged, so that it never conflicts.
  await send(place, 'PATCH', '/git/refs/{ref}', { ref: `heads/${branch}`, sha: made.commit, force: true })
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
