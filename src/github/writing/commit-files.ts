import type { FilesEffect } from '../../ports/effect.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { failureOf } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'
import { buildCommit, type CommitIds } from './build-commit.ts'
import { readStandingFiles, type StandingFiles } from './standing-files.ts'

/** What came of committing to a branch; `refused` is a rule of the branch, in GitHub's words. */
export type CommitResult =
  | { readonly kind: 'unchanged'; readonly standing: StandingFiles }
  | { readonly kind: 'committed'; readonly sha: string; readonly standing: StandingFiles }
  | { readonly kind: 'refused'; readonly reason: string; readonly standing: StandingFiles }
  | { readonly kind: 'stale' }
  | { readonly kind: 'no-branch' }

const TRIES = 5

/** Commits the files to the branch, if they differ. Starts again from the new head when somebody else was faster. */
export async function commitFiles(place: RepositoryClient, effect: FilesEffect): Promise<CommitResult> {
  let cause: unknown
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    const standing = await readStandingFiles(place, effect.branch, effect)
    if (standing.equal) return { kind: 'unchanged', standing }
    if (standing.head === undefined) return { kind: 'no-branch' }
    if (standing.stale) return { kind: 'stale' }
    const made = await buildCommit(place, standing.head, effect)
    if (made === undefined) return { kind: 'unchanged', standing }
    const moved = await moveBranch(place, effect.branch, made)
    if (moved.kind === 'moved') return { kind: 'committed', sha: made.commit, standing }
    if (moved.kind === 'refused') return { ...moved, standing }
    cause = moved.cause
  }
  throw new UnverifiableError(`the branch ${effect.branch} of ${place.repository}`, 'unavailable', cause)
}

type Move =
  | { readonly kind: 'moved' }
  | { readonly kind: 'outrun'; readonly cause: unknown }
  | { readonly kind: 'refused'; readonly reason: string }

async function moveBranch(place: RepositoryClient, branch: string, made: CommitIds): Promise<Move> {
  try {
    await send(place, 'PATCH', '/git/refs/{ref}', { ref: `heads/${branch}`, sha: made.commit, force: false })
    return { kind: 'moved' }
  } catch (error) {
    const { status, rateLimited, message } = failureOf(error)
    if (rateLimited || status === undefined || ![403, 404, 409, 422].includes(status)) throw error
    if (status !== 403 && isOutrun(message)) return { kind: 'outrun', cause: error }
    return { kind: 'refused', reason: message }
  }
}

/** GitHub has no code for "the branch moved", only words. A protected branch answers with the same status and others. */
function isOutrun(message: string): boolean {
  return /not a fast.?forward|reference update failed|is at [0-9a-f]{7,40} but expected|cannot lock ref/i.test(message) && !/protected|rule/i.test(message)
}
