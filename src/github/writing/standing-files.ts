import type { FilesEffect } from '../../ports/effect.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import { type BranchFields, type FolderFields, type ReportPullRequest, type StandingFilesAnswer, standingFilesQuery } from '../documents/standing-files-query.ts'
import { blobSha } from './blob-sha.ts'
import type { CommitIds } from './build-commit.ts'
import type { FileChange } from './file-change.ts'
import { reportBranch } from './report-branch.ts'

/** How the repository stands against the files that it shall have. */
export interface StandingFiles {
  /** The repository's address for people. */
  readonly url: string
  /** The branch that shall hold the files. */
  readonly main: BranchState
  /** The branch that offers them where they may not be committed directly. */
  readonly proposal: BranchState
  /** The latest pull request from the one to the other; one from a fork that uses the same name is not ours. */
  readonly pull: ReportPullRequest | undefined
}

/** How one branch stands against the files. */
interface BranchState {
  /** Undefined when there is no such branch. */
  readonly head: CommitIds | undefined
  /** What would have to change; empty where every file is there as wanted. */
  readonly changes: readonly FileChange[]
  /** A file that the content was made from has been changed since. */
  readonly stale: boolean
}

/** Compares both branches with the files wanted, in one request and without reading their content. */
export async function readStandingFiles(place: RepositoryClient, effect: FilesEffect): Promise<StandingFiles> {
  const subject = `the branch ${effect.branch} of ${place.repository}`
  const folders = [...new Set([...effect.files.map(({ path }) => path), ...(effect.gone ?? [])].map(folderOf))]
  const [ref, proposal] = [`refs/heads/${effect.branch}`, `refs/heads/${reportBranch(effect)}`]
  const paths = Object.fromEntries(folders.flatMap((folder, index) => [[`m${index}`, `${ref}:${folder}`], [`q${index}`, `${proposal}:${folder}`]]))
  const { data: { repository }, errors } = await query<StandingFilesAnswer>(place, subject, standingFilesQuery(folders.length), { ref, proposal, head: reportBranch(effect), base: effect.branch, ...paths })
  if (repository === null) throw new UnverifiableError(subject, 'denied', new Error(errors[0]?.message ?? 'GitHub shows no such repository'))
  const objects = repository as unknown as Readonly<Record<string, FolderFields | null | undefined>>
  const standing = (letter: string) => new Map(folders.flatMap((folder, index) => (objects[`${letter}${index}`]?.entries ?? []).map(({ name, oid }) => [folder === '' ? name : `${folder}/${name}`, oid] as const)))
  return {
    url: repository.url,
    main: stateOf(repository.branch, effect, standing('m')),
    proposal: stateOf(repository.proposal, effect, standing('q')),
    pull: (repository.pullRequests.nodes ?? []).find((pull) => pull !== null && !pull.isCrossRepository) ?? undefined,
  }
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function stateOf(branch: BranchFields | null, effect: FilesEffect, standing: ReadonlyMap<string, string>): BranchState {
  const target = branch?.target
  const differing = effect.files.filter(({ path, content }) => standing.get(path) !== blobSha(content))
  const tooMany = (effect.gone ?? []).filter((path) => standing.has(path)).map((path) => ({ path, content: undefined }))
  return {
    head: target?.tree === undefined ? undefined : { commit: target.oid, tree: target.tree.oid },
    changes: [...differing, ...tooMany],
    stale: (effect.basedOn ?? []).some(({ path, content }) => effect.files.some((file) => file.path === path) && standing.get(path) !== blobSha(content)),
  }
}
