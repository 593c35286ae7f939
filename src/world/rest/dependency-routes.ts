import { errorAnswer, jsonAnswer, succeeded, type Answer } from '../answer.ts'
import { bodyRecord } from '../call.ts'
import { permits } from '../caller.ts'
import type { Ground } from '../ground.ts'
import { itemKey } from '../side-store.ts'
import { announceBlocker } from '../webhooks/announce-blocker.ts'
import { waitingKeysOf } from './dependencies-of.ts'
import { issueOf } from './children-of.ts'
import { findAnywhere } from './find-anywhere.ts'
import { paginate } from './paginate.ts'
import { caughtNumber, passOn, type RepositoryCall, type Route } from './route.ts'

/** Links between issues that wait for each other, of which the emulator has none. */
export const dependencyRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^issues\/(\d+)\/dependencies\/blocked_by$/u, handle: (ground, request) => list(ground, request, (key) => [...(ground.side.blockers.get(key) ?? [])]) },
  { method: 'GET', pattern: /^issues\/(\d+)\/dependencies\/blocking$/u, handle: (ground, request) => list(ground, request, (key) => waitingKeysOf(ground, key)) },
  { method: 'POST', pattern: /^issues\/(\d+)\/dependencies\/blocked_by$/u, handle: add },
  { method: 'DELETE', pattern: /^issues\/(\d+)\/dependencies\/blocked_by\/(\d+)$/u, handle: remove },
]

/** GitHub takes no more links than this of one issue. */
const most = 50

async function list(ground: Ground, request: RepositoryCall, keysOf: (key: string) => readonly string[]): Promise<Answer> {
  const allowed = await issueItself(ground, request)
  if (!succeeded(allowed)) return allowed
  const found = await Promise.all(keysOf(itemKey(request.repository, caughtNumber(request))).map((key) => issueOf(ground, key)))
  return paginate(request.call, ground.url(), found.filter((issue) => issue !== undefined))
}

async function add(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const allowed = await issueItself(ground, request)
  if (!succeeded(allowed)) return allowed
  if (!permits(request.call.caller, 'issues', 'write')) return errorAnswer(403, 'Resource not accessible by integration')
  const blocker = await findAnywhere(ground, request.repository, bodyRecord(request.call)['issue_id'])
  if (blocker === undefined) return errorAnswer(404, 'Not Found')
  const key = itemKey(request.repository, caughtNumber(request))
  const blockers = ground.side.blockers.get(key) ?? new Set<string>()
  if (blocker === key || blockers.has(blocker) || blockers.size >= most) return errorAnswer(422, 'Validation Failed')
  ground.side.blockers.set(key, blockers.add(blocker))
  await announceBlocker(ground, key, blocker, 'added', request.call.caller)
  return jsonAnswer(201, allowed.body)
}

async function remove(ground: Ground, request: RepositoryCall): Promise<Answer> {
  if (!permits(request.call.caller, 'issues', 'write')) return errorAnswer(403, 'Resource not accessible by integration')
  const key = itemKey(request.repository, caughtNumber(request))
  const blocker = await findAnywhere(ground, request.repository, Number(request.caught[1]))
  if (blocker === undefined || ground.side.blockers.get(key)?.delete(blocker) !== true) return errorAnswer(404, 'Not Found')
  await announceBlocker(ground, key, blocker, 'removed', request.call.caller)
  return jsonAnswer(200, await issueOf(ground, key))
}

function issueItself(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const path = `/repos/${request.repository}/issues/${caughtNumber(request)}`
  return passOn(ground, { ...request, call: { ...request.call, method: 'GET', path, body: undefined } })
}
