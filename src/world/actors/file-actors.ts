import type { Ground } from '../ground.ts'
import type { RestCommit } from '../shapes/rest-commit.ts'
import { writerOf } from '../rest/copy-commits.ts'
import { overProtection } from '../rest/over-protection.ts'
import { branchTip } from '../rest/branch-tip.ts'
import { act } from './act.ts'

/** Contents by path; undefined deletes the file. */
export type FileChanges = Readonly<Record<string, string | undefined>>

/** How a commit of a story is made. */
interface CommitOptions {
  readonly message?: string
  /** A login; the first member of the world by default. */
  readonly author?: string
  /** The default branch by default. */
  readonly branch?: string
}

/** A line of a branch's history. */
interface LogEntry {
  readonly sha: string
  readonly message: string
  /** The author's login, or the name where nobody has that address. */
  readonly author: string
}

/** Everything that is done with files, branches and commits. */
export interface FileActors {
  /** Commits onto a branch, over its protection if need be: stories are told by the owner. Returns the new commit's id. */
  commitFiles(repository: string, files: FileChanges, options?: CommitOptions): Promise<string>
  /** Makes a branch at a commit, or at the tip of the default branch. */
  createBranch(repository: string, branch: string, at?: string): Promise<void>
  deleteBranch(repository: string, branch: string): Promise<void>
  /** A file's text at a branch or commit; undefined where there is none. */
  file(repository: string, path: string, ref?: string): Promise<string | undefined>
  /** The paths of all files. */
  files(repository: string, ref?: string): Promise<readonly string[]>
  /** Newest first. */
  log(repository: string, branch?: string): Promise<readonly LogEntry[]>
}

/** The actors of one world. */
export function createFileActors(ground: Ground, narrator: string): FileActors {
  const tree = async (repository: string, ref: string) => {
    const found = await ground.reader.get<{ readonly tree: readonly { readonly path: string; readonly type: string }[] }>(`/repos/${repository}/git/trees/${encodeURIComponent(ref)}?recursive=1`)
    return (found?.tree ?? []).filter((entry) => entry.type === 'blob').map((entry) => entry.path)
  }
  return {
    commitFiles: (repository, files, options = {}) => commit(ground, repository, files, { author: narrator, ...options }),
    async createBranch(repository, branch, at) {
      const sha = at ?? (await branchTip(ground, repository, await defaultBranch(ground, repository)))
      await act(ground, await writerOf(ground, repository, narrator), 'POST', `/repos/${repository}/git/refs`, { ref: `refs/heads/${branch}`, sha })
    },
    async deleteBranch(repository, branch) {
      await act(ground, await writerOf(ground, repository, narrator), 'DELETE', `/repos/${repository}/git/refs/heads/${branch}`)
    },
    async file(repository, path, ref) {
      const suffix = ref === undefined ? '' : `?ref=${encodeURIComponent(ref)}`
      const found = await ground.reader.get<{ readonly content?: string }>(`/repos/${repository}/contents/${path}${suffix}`)
      return found?.content === undefined ? undefined : Buffer.from(found.content, 'base64').toString('utf8')
    },
    files: async (repository, ref) => tree(repository, ref ?? (await defaultBranch(ground, repository))),
    async log(repository, branch) {
      const name = branch ?? (await defaultBranch(ground, repository))
      const commits = await ground.reader.all<RestCommit>(`/repos/${repository}/commits?sha=${encodeURIComponent(name)}`)
      return commits.map(({ sha, author, commit: { message, author: signature } }) => ({ sha, message, author: author?.login ?? signature.name }))
    },
  }
}

async function defaultBranch(ground: Ground, repository: string): Promise<string> {
  return (await ground.state.repository(repository))?.default_branch ?? 'main'
}

async function commit(ground: Ground, repository: string, files: FileChanges, options: CommitOptions & { readonly author: string }): Promise<string> {
  const writer = await writerOf(ground, repository, options.author)
  const branch = options.branch ?? (await defaultBranch(ground, repository))
  const base = `/repos/${repository}`
  const tip = await branchTip(ground, repository, branch)
  const parent = await act<{ readonly tree: { readonly sha: string } }>(ground, writer, 'GET', `${base}/git/commits/${tip}`)
  const tree = await act<{ readonly sha: string }>(ground, writer, 'POST', `${base}/git/trees`, {
    base_tree: parent.tree.sha,
    tree: Object.entries(files).map(([path, content]) => ({ path, mode: '100644', type: 'blob', ...(content === undefined ? { sha: null } : { content }) })),
  })
  const author = { name: options.author, email: `${options.author}@users.noreply.github.com` }
  const message = options.message ?? `Update ${Object.keys(files).join(', ')}`
  const made = await act<{ readonly sha: string }>(ground, writer, 'POST', `${base}/git/commits`, { message, tree: tree.sha, parents: [tip], author })
  await overProtection(ground, repository, branch, () => act(ground, writer, 'PATCH', `${base}/git/refs/heads/${branch}`, { sha: made.sha }))
  return made.sha
}
