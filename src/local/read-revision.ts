import { execFileSync } from 'node:child_process'
import { isOkrsPath, okrsFile, okrsFolder, settingsFile } from '../okrs/okrs-paths.ts'
import type { ConfigurationLayer, TextFile } from '../ports/configuration-layer.ts'

/** What a revision's name may be: no option, no path, no range. */
const REVISION = /^(?!.*\.\.)[\w@][\w@./~^{}#+-]{0,254}$/

/** OKR files are refused from 262,144 characters on; this holds a folder of hundreds. */
const MOST_BYTES = 256 * 1024 * 1024

/** The configuration of the checkout in `directory` as a git revision has it; undefined where git knows no such revision. Throws when git cannot be run or fails otherwise. */
export function readRevision(directory: string, revision: string, settingsPath: string = settingsFile): ConfigurationLayer | undefined {
  const commit = REVISION.test(revision) ? commitOf(directory, revision) : undefined
  if (commit === undefined) return undefined
  const paths = git(directory, ['ls-tree', '-z', '--name-only', commit, '--', okrsFile, `${okrsFolder}/`, settingsPath]).toString().split('\0').filter((path) => path !== '')
  // A question is a line, so that a name with a line break cannot be asked for; no OKR file has one.
  const files = readFiles(directory, commit, paths.filter((path) => !path.includes('\n')))
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
    return git(directory, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).toString().trim()
  } catch (error) {
    // With --quiet, git says nothing but this code of a name that it does not know.
    if ((error as { readonly status?: unknown }).status === 1) return undefined
    throw error
  }
}

/** The files of a commit, all in one question; what is no file (a folder, a submodule) is left out. */
function readFiles(directory: string, commit: string, paths: readonly string[]): readonly TextFile[] {
  if (paths.length === 0) return []
  const answer = git(directory, ['cat-file', '--batch'], paths.map((path) => `${commit}:./${path}\n`).join(''))
  const files: TextFile[] = []
  let offset = 0
  for (const path of paths) {
    const end = answer.indexOf('\n', offset)
    const [, kind, size] = /^[0-9a-f]+ (\w+) (\d+)$/.exec(answer.subarray(offset, end).toString()) ?? []
    const length = Number(size ?? 0)
    if (kind === 'blob') files.push({ path, text: answer.subarray(end + 1, end + 1 + length).toString() })
    // After the content stands a line break of git's own; a path that is missing has neither.
    offset = end + 1 + (kind === undefined ? 0 : length + 1)
  }
  return files
}

/** Runs git without a shell. Nothing that is asked of it here writes, or runs what the repository brings with it. */
function git(directory: string, args: readonly string[], input = ''): Buffer {
  return execFileSync('git', [...args], { cwd: directory, input, maxBuffer: MOST_BYTES, stdio: ['pipe', 'pipe', 'pipe'] })
}
