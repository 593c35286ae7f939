import type { RestRepository } from '../shapes/rest-repository.ts'
import type { RestTreeEntry } from '../shapes/rest-tree-entry.ts'
import type { GraphNode, ViewerContext } from './viewer-context.ts'

/** How much of a blob GitHub shows as text. */
const longestText = 512_000

/** A directory. `prefix` is its own path with a slash at the end, or nothing for the root. */
export async function treeNode(context: ViewerContext, repository: RestRepository, sha: string, prefix = ''): Promise<GraphNode | null> {
  const found = await context.ground.reader.get<{ readonly tree: readonly RestTreeEntry[] }>(`/repos/${repository.full_name}/git/trees/${sha}`)
  if (found === undefined) return null
  return {
    __typename: 'Tree',
    id: sha, oid: sha, abbreviatedOid: sha.slice(0, 7),
    entries: () => found.tree.map((entry) => entryNode(context, repository, entry, prefix)),
  }
}

function entryNode(context: ViewerContext, repository: RestRepository, entry: RestTreeEntry, prefix: string): GraphNode {
  const path = `${prefix}${entry.path}`
  return {
    name: entry.path, path, type: entry.type, mode: Number.parseInt(entry.mode, 8), oid: entry.sha, size: entry.size ?? 0,
    extension: entry.path.includes('.') ? `.${entry.path.split('.').pop()}` : '',
    object: () => (entry.type === 'tree' ? treeNode(context, repository, entry.sha, `${path}/`) : blobNode(context, repository, entry.sha)),
  }
}

/** The contents of a file. */
async function blobNode(context: ViewerContext, repository: RestRepository, sha: string): Promise<GraphNode | null> {
  const found = await context.ground.reader.get<{ readonly content: string; readonly size: number }>(`/repos/${repository.full_name}/git/blobs/${sha}`)
  if (found === undefined) return null
  const bytes = Buffer.from(found.content, 'base64')
  const isBinary = bytes.subarray(0, 8000).includes(0)
  return {
    __typename: 'Blob',
    id: sha, oid: sha, abbreviatedOid: sha.slice(0, 7), byteSize: bytes.length,
    isBinary, isTruncated: bytes.length > longestText,
    text: isBinary ? null : bytes.subarray(0, longestText).toString('utf8'),
  }
}

/** The blob or tree at a path below a root tree; null where there is nothing. */
export async function nodeAtPath(context: ViewerContext, repository: RestRepository, rootTree: string, path: string): Promise<GraphNode | null> {
  let sha = rootTree
  const parts = path.split('/').filter((part) => part !== '')
  for (const [index, part] of parts.entries()) {
    const found = await context.ground.reader.get<{ readonly tree: readonly RestTreeEntry[] }>(`/repos/${repository.full_name}/git/trees/${sha}`)
    const entry = found?.tree.find((candidate) => candidate.path === part)
    if (entry === undefined) return null
    const last = index === parts.length - 1
    if (last && entry.type === 'blob') return blobNode(context, repository, entry.sha)
    if (entry.type !== 'tree') return null
    sha = entry.sha
  }
  return treeNode(context, repository, sha, parts.length === 0 ? '' : `${parts.join('/')}/`)
}
