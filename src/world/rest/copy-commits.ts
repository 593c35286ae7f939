import { succeeded } from '../answer.ts'
import { makeCall } from '../call.ts'
import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestSignature } from '../shapes/rest-commit.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'
import type { RestTreeEntry } from '../shapes/rest-tree-entry.ts'

interface GitCommit {
  readonly sha: string
  readonly message: string
  readonly author: RestSignature
  readonly committer: RestSignature
  readonly tree: { readonly sha: string }
  readonly parents: readonly { readonly sha: string }[]
}

/**
 * Copies a commit and its ancestors from one repository into another, down to those that the other has already.
 * On GitHub forks share their objects; the emulator keeps each repository's apart. Objects keep their ids.
 */
export async function copyCommits(ground: Ground, from: string, to: string, sha: string): Promise<void> {
  const writer = await writerOf(ground, to)
  const missing = await missingCommits(ground, from, to, sha)
  for (const commit of missing) {
    await copyTree(ground, from, to, commit.tree.sha, writer)
    await write(ground, writer, `/repos/${to}/git/commits`, {
      message: commit.message, tree: commit.tree.sha, parents: commit.parents.map((parent) => parent.sha),
      author: commit.author, committer: commit.committer,
    })
  }
  ground.reader.forget()
}

/** Who may write to a repository whatever its rules: the administrator, or the person who owns a fork. */
export async function writerOf(ground: Ground, repository: string, behalf = ''): Promise<Caller> {
  const found = await ground.state.repository(repository)
  return isPersonal(found) ? { kind: 'person', login: found.owner.login } : { kind: 'world', behalf }
}

function isPersonal(repository: RestRepository | undefined): repository is RestRepository {
  return repository?.owner.type === 'User'
}

/** The commits that `to` lacks, parents before their children. */
async function missingCommits(ground: Ground, from: string, to: string, sha: string): Promise<readonly GitCommit[]> {
  const ordered = new Map<string, GitCommit>()
  const stack = [sha]
  for (let next = stack.at(-1); next !== undefined; next = stack.at(-1)) {
    const commit = ordered.has(next) ? undefined : await missingCommit(ground, from, to, next)
    const waiting: string[] = []
    for (const parent of commit?.parents ?? []) {
      if (!ordered.has(parent.sha) && (await missingCommit(ground, from, to, parent.sha)) !== undefined) waiting.push(parent.sha)
    }
    if (waiting.length > 0) {
      stack.push(...waiting)
      continue
    }
    if (commit !== undefined) ordered.set(next, commit)
    stack.pop()
  }
  return [...ordered.values()]
}

async function missingCommit(ground: Ground, from: string, to: string, sha: string): Promise<GitCommit | undefined> {
  if ((await ground.reader.get(`/repos/${to}/git/commits/${sha}`)) !== undefined) return undefined
  const commit = await ground.reader.get<GitCommit>(`/repos/${from}/git/commits/${sha}`)
  if (commit === undefined) throw new Error(`No commit ${sha} in ${from}`)
  return commit
}

async function copyTree(ground: Ground, from: string, to: string, sha: string, writer: Caller): Promise<void> {
  if ((await ground.reader.get(`/repos/${to}/git/trees/${sha}`)) !== undefined) return
  const found = await ground.reader.get<{ readonly tree: readonly RestTreeEntry[] }>(`/repos/${from}/git/trees/${sha}?recursive=1`)
  const blobs = (found?.tree ?? []).filter((entry) => entry.type === 'blob')
  for (const blob of blobs) {
    const content = await ground.reader.get<{ readonly content: string }>(`/repos/${from}/git/blobs/${blob.sha}`)
    await write(ground, writer, `/repos/${to}/git/blobs`, { content: content?.content ?? '', encoding: 'base64' })
  }
  const tree = blobs.map(({ path, mode, type, sha: id }) => ({ path, mode, type, sha: id }))
  await write(ground, writer, `/repos/${to}/git/trees`, { tree })
}

async function write(ground: Ground, writer: Caller, path: string, body: unknown): Promise<void> {
  const answer = await ground.backend.send(makeCall(writer, 'POST', path, body))
  if (!succeeded(answer)) throw new Error(`The emulator answered ${answer.status} to POST ${path}: ${JSON.stringify(answer.body)}`)
}
