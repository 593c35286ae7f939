import { errorAnswer, jsonAnswer, succeeded, type Answer } from '../answer.ts'
import { bodyRecord, makeCall } from '../call.ts'
import { loginOf } from '../caller.ts'
import type { Ground } from '../ground.ts'
import type { RestIssue } from '../shapes/rest-issue.ts'
import type { RestPull } from '../shapes/rest-pull.ts'
import { itemKey } from '../side-store.ts'
import { announceChangedIssue } from '../webhooks/announce-changed-issue.ts'
import { announceOpenedIssue } from '../webhooks/announce-opened-issue.ts'
import { withDependencies } from './dependencies-of.ts'
import { childrenOf } from './children-of.ts'
import { filterItems } from './filter-items.ts'
import { changeLabels } from './label-routes.ts'
import { paginate } from './paginate.ts'
import { pullAsIssue } from './pull-as-issue.ts'
import { updatePull } from './pull-routes.ts'
import { caughtNumber, passOn, type RepositoryCall, type Route } from './route.ts'

/** Issues, which on GitHub include pull requests and carry a type; the emulator knows neither. */
export const issueRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^issues$/u, handle: listIssues },
  { method: 'POST', pattern: /^issues$/u, handle: createIssue },
  { method: 'GET', pattern: /^issues\/(\d+)$/u, handle: getIssue },
  { method: 'PATCH', pattern: /^issues\/(\d+)$/u, handle: updateIssue },
]

async function listIssues(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const allowed = await passOn(ground, request)
  if (!succeeded(allowed)) return allowed
  const pulls = await ground.state.pulls(request.repository)
  const issues = await Promise.all((await ground.state.issues(request.repository)).map((issue) => withDependencies(ground, request.repository, issue)))
  const items = [...issues, ...pulls.map((pull) => pullAsIssue(pull))]
  return paginate(request.call, ground.url(), filterItems(items, request.call.query))
}

async function createIssue(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  ground.reader.forget(request.repository)
  const created = answer.body as RestIssue
  setType(ground, request, created.number)
  const issue = ground.state.dressIssue(request.repository, created)
  await announceOpenedIssue(ground, request.repository, request.call.caller, issue)
  return jsonAnswer(201, issue)
}

async function getIssue(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const pull = await ground.state.pull(request.repository, caughtNumber(request))
  if (pull === undefined) {
    const answer = await passOn(ground, request)
    return succeeded(answer) ? { ...answer, body: await withSummary(ground, request, answer.body as RestIssue) } : answer
  }
  const allowed = await ground.backend.send({ ...request.call, path: `/repos/${request.repository}/pulls/${pull.number}` })
  return succeeded(allowed) ? jsonAnswer(200, pullAsIssue(pull)) : allowed
}

async function withSummary(ground: Ground, request: RepositoryCall, issue: RestIssue): Promise<RestIssue> {
  const children = await childrenOf(ground, itemKey(request.repository, issue.number))
  const completed = children.filter((child) => child.state === 'closed').length
  const percent_completed = children.length === 0 ? 0 : Math.round((100 * completed) / children.length)
  return { ...await withDependencies(ground, request.repository, ground.state.dressIssue(request.repository, issue)), sub_issues_summary: { total: children.length, completed, percent_completed } }
}

async function updateIssue(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const number = caughtNumber(request)
  const before = await ground.state.issue(request.repository, number)
  if (before === undefined) return updatePullAsIssue(ground, request, number)
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  ground.reader.forget(request.repository)
  setType(ground, request, number)
  const after = ground.state.dressIssue(request.repository, answer.body as RestIssue)
  if (before.state === 'open' && after.state === 'closed') ground.side.closers.set(itemKey(request.repository, number), loginOf(request.call.caller) ?? 'ghost')
  await announceChangedIssue(ground, request.repository, request.call.caller, before, after)
  return jsonAnswer(200, after)
}

async function updatePullAsIssue(ground: Ground, request: RepositoryCall, number: number): Promise<Answer> {
  if ((await ground.state.pull(request.repository, number)) === undefined) return errorAnswer(404, 'Not Found')
  const { labels, ...rest } = bodyRecord(request.call)
  const base = `/repos/${request.repository}`
  if (labels !== undefined) {
    const call = makeCall(request.call.caller, 'PUT', `${base}/issues/${number}/labels`, { labels })
    const labelled = await changeLabels(ground, { ...request, call })
    if (!succeeded(labelled)) return labelled
  }
  const patched = await updatePull(ground, { ...request, call: makeCall(request.call.caller, 'PATCH', `${base}/pulls/${number}`, rest) })
  return succeeded(patched) ? jsonAnswer(200, pullAsIssue(patched.body as RestPull)) : patched
}

function setType(ground: Ground, request: RepositoryCall, number: number): void {
  const { type } = bodyRecord(request.call)
  const key = itemKey(request.repository, number)
  if (typeof type === 'string') ground.side.types.set(key, type)
  if (type === null) ground.side.types.delete(key)
}
