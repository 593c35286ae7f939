import { succeeded, type Answer } from '../answer.ts'
import { bodyRecord } from '../call.ts'
import type { Ground } from '../ground.ts'
import { announcePush, noCommit } from '../webhooks/announce-push.ts'
import { passOn, type RepositoryCall, type Route } from './route.ts'

const file = /^contents\/(.+)$/u

/** Writing through the Contents API is a push of one commit. */
export const contentRoutes: readonly Route[] = [
  { method: 'GET', pattern: file, handle: readFile },
  { method: 'PUT', pattern: file, handle: writeFile },
  { method: 'DELETE', pattern: file, handle: writeFile },
]

interface Written {
  readonly commit: { readonly sha: string; readonly parents: readonly { readonly sha: string }[] }
}

async function readFile(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const answer = await passOn(ground, request)
  // GitHub names a raw file by the media type that was asked for; clients read it as text because of the charset.
  if (!Buffer.isBuffer(answer.body)) return answer
  return { ...answer, headers: { ...answer.headers, 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } }
}

async function writeFile(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  const { commit } = answer.body as Written
  const { branch } = bodyRecord(request.call)
  const name = typeof branch === 'string' ? branch : (await ground.state.repository(request.repository))?.default_branch
  const push = { repository: request.repository, ref: `refs/heads/${name}`, before: commit.parents[0]?.sha ?? noCommit, after: commit.sha, forced: false }
  await announcePush(ground, push, request.call.caller)
  return answer
}
