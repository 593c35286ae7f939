import type { FilesEffect } from '../../ports/effect.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import { type StandingFilesAnswer, standingFilesQuery } from '../documents/standing-files-query.ts'
import { blobSha } from './blob-sha.ts'

/** How a branch stands against the files that it shall have. */
export interface StandingFiles {
  /** The repository's address for people. */
  readonly url: string
  /** Undefined when there is no such branch. */
  readonly head: { readonly commit: string; readonly tree: string } | undefined
  /** Every file is there as wanted. */
  readonly equal: boolean
  /** A file that the content was made from has been changed since. */
  readonly stale: boolean
  /** What stands at the paths now: one text for one state, to tell whether two branches agree. */
  readonly fingerprint: string
}

/** Compares a branch with the files wanted on it, in one request and without reading their content. */
export async function readStandingFiles(place: RepositoryClient, branch: string, effect: FilesEffect): Promise<StandingFiles> {
  const subject = `the branch ${branch} of ${place.repository}`
  const ref = `refs/heads/${branch}`
  const paths = Object.fromEntries(effect.files.map(({ path }, index) => [`p${index}`, `${ref}:${path}`]))
  const { data: { repository }, errors } = await query<StandingFilesAnswer>(place, subject, standingFilesQuery(effect.files.length), { ref, ...paths })
  if (repository === null) throw new UnverifiableError(subject, 'denied', new Error(errors[0]?.message ?? 'GitHub shows no such repository'))
  const objects = repository as unknown as Readonly<Record<string, { readonly oid: string } | null | undefined>>
  const standing = effect.files.map((_, index) => objects[`p${index}`]?.oid)
  const target = repository.branch?.target
  return {
    url: repository.url,
    head: target?.tree === undefined ? undefined : { commit: target.oid, tree: target.tree.oid },
    equal: effect.files.every(({ content }, index) => standing[index] === blobSha(content)),
    stale: (effect.basedOn ?? []).some((former) => isStale(former, effect, standing)),
    fingerprint: standing.join(),
  }
}

function isStale(former: { readonly path: string; readonly content: string }, effect: FilesEffect, standing: readonly (string | undefined)[]): boolean {
  const index = effect.files.findIndex(({ path }) => path === former.path)
  return index >= 0 && standing[index] !== blobSha(former.content)
}
