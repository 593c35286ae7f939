import { type RepositoryClient, send } from '../client/repository-client.ts'
import type { FileChange } from './file-change.ts'

/** A commit and its tree. */
export interface CommitIds { readonly commit: string; readonly tree: string }

/** GitHub takes a tree's files inline; large ones travel by themselves. */
const LARGEST_INLINE = 1_000_000

/** Makes a commit of the changes on top of another one, without moving any branch. It names no author, because GitHub signs a bot's commit only then. Undefined when nothing differs. */
export async function buildCommit(place: RepositoryClient, parent: CommitIds, message: string, changes: readonly FileChange[]): Promise<CommitIds | undefined> {
  const entries = await Promise.all(changes.map((change) => treeEntry(place, change)))
  const tree = idOf(await send(place, 'POST', '/git/trees', { base_tree: parent.tree, tree: entries }))
  if (tree === parent.tree) return undefined
  const commit = idOf(await send(place, 'POST', '/git/commits', { message, tree, parents: [parent.commit] }))
  return { commit, tree }
}

/** A file without content is taken out of the tree. */
async function treeEntry(place: RepositoryClient, { path, content }: FileChange): Promise<Record<string, unknown>> {
  const entry = { path, mode: '100644', type: 'blob' }
  if (content === undefined) return { ...entry, sha: null }
  return content.length > LARGEST_INLINE ? { ...entry, sha: await storeBlob(place, content) } : { ...entry, content }
}

async function storeBlob(place: RepositoryClient, content: string): Promise<string> {
  return idOf(await send(place, 'POST', '/git/blobs', { content, encoding: 'utf-8' }))
}

function idOf(answer: { readonly data: unknown }): string {
  return (answer.data as { readonly sha: string }).sha
}
