import { succeeded, type Answer } from '../answer.ts'
import { bodyRecord } from '../call.ts'
import type { Ground } from '../ground.ts'
import { announcePush, noCommit } from '../webhooks/announce-push.ts'
import type { RepositoryCall, Route } from './route.ts'
import { passOn } from './route.ts'

interface Ref {
  readonly object: { readonly sha: string }
}

const oneRef = /^git\/refs\/(.+)$/u

/** Refs of the Git data API; moving a branch is a push. */
export const refRoutes: readonly Route[] = [
  { method: 'POST', pattern: /^git\/refs$/u, handle: createRef },
  { method: 'PATCH', pattern: oneRef, handle: moveRef },
  { method: 'DELETE', pattern: oneRef, handle: moveRef },
]

async function createRef(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  const { ref, sha } = bodyRecord(request.call)
  const push = { repository: request.repository, ref: String(ref), before: noCommit, after: String(sha), forced: false }
  await announcePush(ground, push, request.call.caller)
  return answer
}

async function moveRef(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const short = request.caught[0] ?? ''
  const old = await ground.reader.get<Ref>(`/repos/${request.repository}/git/ref/${short}`)
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  const after = request.call.method === 'DELETE' ? noCommit : (answer.body as Ref).object.sha
  const forced = bodyRecord(request.call)['force'] === true
  const push = { repository: request.repository, ref: `refs/${short}`, before: old?.object.sha ?? noCommit, after, forced }
  await announcePush(ground, push, request.call.caller)
  return answer
}
