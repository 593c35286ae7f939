import { isAbsolute } from 'node:path'
import { isOkrsPath, okrsFile, okrsFolder, settingsFile } from '../okrs/okrs-paths.ts'
import type { ConfigurationLayer, TextFile } from '../ports/configuration-layer.ts'
import { runGit } from './run-git.ts'

/** What a revision's name may be: no option, no path, no range. */
const REVISION = /^(?!.*\.\.)[\w@][\w@./~^{}#+-]{0,254}$/

/** The configuration of the checkout in `directory` as a git revision has it; undefined where git knows no such revision. Throws when git cannot be run or fails otherwise. */
export function readRevision(directory: string, revision: string, settingsPath: string = settingsFile): ConfigurationLayer | undefined {
  const commit = REVISION.test(revision) ? commitOf(directory, revision) : undefined
  if (commit === undefined) return undefined
  // No revision has what lies outside.
  const paths = [okrsFile, `${okrsFolder}/`, settingsPath].filter((path) => !path.startsWith('../') && !isAbsolute(path))
  const files = readBlobs(directory, blobsOf(directory, commit, paths))
  const single = files.find(({ path }) => path === okrsFile)
  const settings = files.find(({ path }) => path === settingsPath)
  return {
    origin: '.',
    okrs: single === undefined ? files.filter(({ path }) => isOkrsPath(path)).toSorted((a, b) => (a.path < b.path ? -1 : 1)) : [single],
    ...(settings === undefined ? {} : { settings }),
  }
}

function commitOf(directory: string, revision: string): string | undefined {
  try {
    return runGit(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).toString().trim()
  } catch (error) {
    // With --quiet, git says nothing but this code of a name that it does not know.
    if ((error as { readonly status?: unknown }).status === 1) return undefined
    throw error
  }
}

interface BlobName {
  readonly path: string
  readonly id: string
}

/** The files at these paths; what is no file (a folder, a submodule) is left out. */
function blobsOf(directory: string, commit: string, paths: readonly string[]): readonly BlobName[] {
  return runGit(directory, ['ls-tree', '-z', commit, '--', ...paths]).toString().split('\0').flatMap((entry) => {
    const [, id, path] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? []
    return id === undefined || path === undefined ? [] : [{ id, path }]
  })
}

/** Their content, all in one question. Throws where a partial clone lacks one. */
function readBlobs(directory: string, blobs: readonly BlobName[]): readonly TextFile[] {
  if (blobs.length === 0) return []
  const answer = runGit(directory, ['cat-file', '--batch'], blobs.map(({ id }) => `${id}\n`).join(''))
  let offset = 0
  return blobs.map(({ path }) => {
    const end = answer.indexOf('\n', offset)
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(answer.subarray(offset, end).toString())?.[1]
    if (size === undefined) throw new Error(`${path} is not in this clone, which is a partial one`)
    const start = end + 1
    // After the content stands a line break of git's own.
    offset = start + Number(size) + 1
    return { path, text: answer.subarray(start, offset - 1).toString() }
  })
}
