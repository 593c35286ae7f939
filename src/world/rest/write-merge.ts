import { succeeded } from '../answer.ts'
import { makeCall } from '../call.ts'
import type { Caller } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestFile } from '../shapes/rest-comparison.ts'
import type { RestPull } from '../shapes/rest-pull.ts'
import { writerOf } from './copy-commits.ts'
import { overProtection } from './over-protection.ts'
import { branchTip } from './branch-tip.ts'

/** Writes the merge of a pull request into its base branch; undefined when both sides changed the same file. */
export async function writeMerge(
  ground: Ground, repository: string, pull: RestPull, method: 'merge' | 'squash', by: string,
): Promise<{ readonly sha: string; readonly before: string } | undefined> {
  const before = (await branchTip(ground, repository, pull.base.ref)) ?? pull.base.sha
  const sha = await commitMerge(ground, repository, pull, before, method, by)
  if (sha === undefined) return undefined
  const writer = await writerOf(ground, repository)
  const path = `/repos/${repository}/git/refs/heads/${pull.base.ref}`
  // The rules of the branch were asked before; the emulator's would count this merge commit as a direct push.
  await overProtection(ground, repository, pull.base.ref, () => send(ground, writer, 'PATCH', path, { sha, force: true }))
  return { sha, before }
}

/** The commit that merges a pull request into `onto`, with no branch moved; the merge queue tests such commits. */
export async function commitMerge(
  ground: Ground, repository: string, pull: RestPull, onto: string, method: 'merge' | 'squash', by: string,
): Promise<string | undefined> {
  const ours = await ground.state.compare(repository, pull.head.sha, onto)
  const theirs = await ground.state.compare(repository, onto, pull.head.sha)
  const touched = new Set(pathsOf(ours?.files ?? []))
  const changes = theirs?.files ?? []
  if (pathsOf(changes).some((path) => touched.has(path))) return undefined
  const writer = await writerOf(ground, repository)
  const base = await ground.reader.get<{ readonly tree: { readonly sha: string } }>(`/repos/${repository}/git/commits/${onto}`)
  const tree = await send(ground, writer, 'POST', `/repos/${repository}/git/trees`, { base_tree: base?.tree.sha, tree: changes.flatMap(entriesOf) })
  const from = `${pull.head.repo?.owner.login ?? ''}/${pull.head.ref}`
  const message = method === 'merge' ? `Merge pull request #${pull.number} from ${from}\n\n${pull.title}` : `${pull.title} (#${pull.number})`
  const parents = method === 'merge' ? [onto, pull.head.sha] : [onto]
  const author = { name: by, email: `${by}@users.noreply.github.com`, date: ground.clock.now().toISOString() }
  return send(ground, writer, 'POST', `/repos/${repository}/git/commits`, { message, tree, parents, author })
}

function pathsOf(files: readonly RestFile[]): readonly string[] {
  return files.flatMap((file) => [file.filename, ...(file.previous_filename === undefined ? [] : [file.previous_filename])])
}

function entry(path: string, sha: string | null): Readonly<Record<string, unknown>> {
  return { path, mode: '100644', type: 'blob', sha }
}

function entriesOf(file: RestFile): readonly Readonly<Record<string, unknown>>[] {
  if (file.status === 'removed') return [entry(file.filename, null)]
  const old = file.previous_filename === undefined ? [] : [entry(file.previous_filename, null)]
  return [...old, entry(file.filename, file.sha)]
}

async function send(ground: Ground, writer: Caller, method: string, path: string, body: unknown): Promise<string> {
  const answer = await ground.backend.send(makeCall(writer, method, path, body))
  if (!succeeded(answer)) throw new Error(`The emulator answered ${answer.status} to ${method} ${path}: ${JSON.stringify(answer.body)}`)
  ground.reader.forget()
  return (answer.body as { readonly sha?: string }).sha ?? ''
}
