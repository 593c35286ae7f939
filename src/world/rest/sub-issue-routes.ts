import { errorAnswer, jsonAnswer, succeeded, type Answer } from '../answer.ts'
import { bodyRecord } from '../call.ts'
import { permits } from '../caller.ts'
import type { Ground } from '../ground.ts'
import { itemKey } from '../side-store.ts'
import { announceParent } from '../webhooks/announce-parent.ts'
import { childKeysOf, childrenOf, issueOf } from './children-of.ts'
import { findAnywhere } from './find-anywhere.ts'
import { paginate } from './paginate.ts'
import { caughtNumber, passOn, type RepositoryCall, type Route } from './route.ts'

/** Sub-issues, of which the emulator has none. */
export const subIssueRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^issues\/(\d+)\/sub_issues$/u, handle: listChildren },
  { method: 'GET', pattern: /^issues\/(\d+)\/parent$/u, handle: getParent },
  { method: 'POST', pattern: /^issues\/(\d+)\/sub_issues$/u, handle: addChild },
  { method: 'DELETE', pattern: /^issues\/(\d+)\/sub_issue$/u, handle: removeChild },
]

async function listChildren(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const allowed = await parentItself(ground, request)
  if (!succeeded(allowed)) return allowed
  return paginate(request.call, ground.url(), await childrenOf(ground, itemKey(request.repository, caughtNumber(request))))
}

async function getParent(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const parent = ground.side.parents.get(itemKey(request.repository, caughtNumber(request)))
  const found = parent === undefined ? undefined : await issueOf(ground, parent)
  return found === undefined ? errorAnswer(404, 'Not Found') : jsonAnswer(200, found)
}

async function addChild(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const allowed = await parentItself(ground, request)
  if (!succeeded(allowed)) return allowed
  if (!permits(request.call.caller, 'issues', 'write')) return errorAnswer(403, 'Resource not accessible by integration')
  const child = await findAnywhere(ground, request.repository, bodyRecord(request.call)['sub_issue_id'])
  if (child === undefined) return errorAnswer(404, 'Not Found')
  await setParent(ground, request, child, itemKey(request.repository, caughtNumber(request)))
  return jsonAnswer(201, allowed.body)
}

async function removeChild(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const key = itemKey(request.repository, caughtNumber(request))
  if (!permits(request.call.caller, 'issues', 'write')) return errorAnswer(403, 'Resource not accessible by integration')
  const id = bodyRecord(request.call)['sub_issue_id']
  const children = await Promise.all(childKeysOf(ground, key).map(async (child) => ({ child, issue: await issueOf(ground, child) })))
  const found = children.find(({ issue }) => issue?.id === id)
  if (found === undefined) return errorAnswer(404, 'Not Found')
  await setParent(ground, request, found.child, undefined)
  return jsonAnswer(200, await issueOf(ground, key))
}

async function setParent(ground: Ground, request: RepositoryCall, key: string, parent: string | undefined): Promise<void> {
  const old = ground.side.parents.get(key)
  if (parent === undefined) ground.side.parents.delete(key)
  else ground.side.parents.set(key, parent)
  if (old !== undefined && old !== parent) await announceParent(ground, key, old, 'removed', request.call.caller)
  if (parent !== undefined && old !== parent) await announceParent(ground, key, parent, 'added', request.call.caller)
}

function parentItself(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const path = `/repos/${request.repository}/issues/${caughtNumber(request)}`
  return passOn(ground, { ...request, call: { ...request.call, method: 'GET', path, body: undefined } })
}
