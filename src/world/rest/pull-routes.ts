import { errorAnswer, jsonAnswer, succeeded, type Answer } from '../answer.ts'
import { bodyRecord } from '../call.ts'
import type { Ground } from '../ground.ts'
import type { RestPull } from '../shapes/rest-pull.ts'
import { itemKey } from '../side-store.ts'
import { announceChangedPull } from '../webhooks/announce-changed-pull.ts'
import { announceOpenedPull } from '../webhooks/announce-opened-pull.ts'
import { copyCommits } from './copy-commits.ts'
import { paginate } from './paginate.ts'
import { liveHead } from './branch-tip.ts'
import { headProblem } from './head-problem.ts'
import { caughtNumber, passOn, type RepositoryCall, type Route } from './route.ts'

/** Pull requests, whose head the emulator freezes and whose files and commits it makes up. */
export const pullRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^pulls$/u, handle: listPulls },
  { method: 'POST', pattern: /^pulls$/u, handle: createPull },
  { method: 'GET', pattern: /^pulls\/(\d+)$/u, handle: getPull },
  { method: 'PATCH', pattern: /^pulls\/(\d+)$/u, handle: updatePull },
  { method: 'GET', pattern: /^pulls\/(\d+)\/files$/u, handle: (ground, request) => listOf(ground, request, 'files') },
  { method: 'GET', pattern: /^pulls\/(\d+)\/commits$/u, handle: (ground, request) => listOf(ground, request, 'commits') },
]

async function listPulls(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  return { ...answer, body: (answer.body as readonly RestPull[]).map((pull) => ground.state.dressPull(request.repository, pull)) }
}

async function createPull(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const problem = await headProblem(ground, request)
  if (problem !== undefined) return problem
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  ground.reader.forget(request.repository)
  const created = answer.body as RestPull
  const headRepository = created.head.repo?.full_name ?? request.repository
  if (headRepository.toLowerCase() !== request.repository) await copyCommits(ground, headRepository, request.repository, created.head.sha)
  ground.side.heads.set(itemKey(request.repository, created.number), created.head.sha)
  await announceOpenedPull(ground, request.repository, request.call.caller, created)
  return jsonAnswer(201, created)
}

async function getPull(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  const pull = ground.state.dressPull(request.repository, answer.body as RestPull)
  const files = await ground.state.files(request.repository, pull)
  return { ...answer, body: { ...pull, changed_files: files.length } }
}

/** Changes a pull request, and says so. */
export async function updatePull(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const number = caughtNumber(request)
  const before = await ground.state.pull(request.repository, number)
  if (before === undefined) return errorAnswer(404, 'Not Found')
  if (before.merged && bodyRecord(request.call)['state'] === 'open') {
    return errorAnswer(422, 'Validation Failed', { errors: [{ resource: 'PullRequest', field: 'state', code: 'invalid' }] })
  }
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  ground.reader.forget(request.repository)
  const patched = answer.body as RestPull
  if (before.state === 'closed' && patched.state === 'open') {
    ground.side.heads.set(itemKey(request.repository, number), (await liveHead(ground, patched)) ?? before.head.sha)
  }
  const after = ground.state.dressPull(request.repository, patched)
  await announceChangedPull(ground, request.repository, request.call.caller, before, after)
  return jsonAnswer(200, after)
}

async function listOf(ground: Ground, request: RepositoryCall, what: 'files' | 'commits'): Promise<Answer> {
  const answer = await passOn(ground, request)
  const pull = await ground.state.pull(request.repository, caughtNumber(request))
  if (!succeeded(answer) || pull === undefined) return answer
  const comparison = await ground.state.compare(request.repository, pull.base.sha, pull.head.sha)
  return paginate(request.call, ground.url(), comparison?.[what] ?? [])
}
