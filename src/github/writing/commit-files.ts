import type { FilesEffect } from '../../ports/effect.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { failureOf } from '../client/github-failure.ts'
import { type RepositoryClient, send } from '../client/repository-client.ts'
import { buildCommit, type CommitIds } from './build-commit.ts'
import { readStandingFiles, type StandingFiles } from './standing-files.ts'

/** What came of committing to a branch; `refused` is a rule of the branch, in GitHub's words. */
type CommitResult =
  | { readonly kind: 'unchanged' | 'stale' | 'no-branch' }
  | { readonly kind: 'committed'; readonly sha: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly standing: StandingFiles; readonly head: CommitIds }

const TRIES = 5

/** Commits what differs to the branch. Starts again from the new head when somebody else was faster. */
export async function commitFiles(place: RepositoryClient, effect: FilesEffect, first: StandingFiles): Promise<CommitResult> {
  let standing = first
  for (let attempt = 1; ; attempt += 1) {
    const { head, changes, stale } = standing.main
    if (head === undefined) return { kind: 'no-branch' }
    if (changes.length === 0) return { kind: 'unchanged' }
    if (stale) return { kind: 'stale' }
    const made = await buildCommit(place, head, effect.message, changes)
    if (made === undefined) return { kind: 'unchanged' }
    const moved = await moveBranch(place, effect.branch, made)
    if (moved.kind === 'moved') return { kind: 'committed', sha: made.commit }
    if (moved.kind === 'refused') return { ...moved, standing, head }
    if (attempt === TRIES) throw new UnverifiableError(`the branch ${effect.branch} of ${place.repository}`, 'unavailable', moved.cause)
    standing = await readStandingFiles(place, effect)
  }
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
