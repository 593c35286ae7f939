import { errorAnswer, jsonAnswer, succeeded, type Answer } from '../answer.ts'
import { actionsApp, appJson } from '../app-identity.ts'
import { bodyRecord, type Call } from '../call.ts'
import type { Ground } from '../ground.ts'
import type { RestCheckRun } from '../shapes/rest-check-run.ts'
import type { RestApp } from '../shapes/rest-app.ts'
import { announceCheckRun } from '../webhooks/announce-check-run.ts'
import { checkProblem } from './check-problem.ts'
import { pageOf } from './paginate.ts'
import { caughtNumber, passOn, type RepositoryCall, type Route } from './route.ts'

/** Check runs, which belong to the App that made them; the emulator forgets whose they are. */
export const checkRoutes: readonly Route[] = [
  { method: 'POST', pattern: /^check-runs$/u, handle: createRun },
  { method: 'PATCH', pattern: /^check-runs\/(\d+)$/u, handle: updateRun },
  { method: 'GET', pattern: /^check-runs\/(\d+)$/u, handle: getRun },
  { method: 'GET', pattern: /^commits\/(.+)\/check-runs$/u, handle: listRuns },
  { method: 'POST', pattern: /^check-runs\/(\d+)\/rerequest$/u, handle: rerequest },
]

async function createRun(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const app = appOf(ground, request.call)
  if (app === undefined) return errorAnswer(403, 'You must authenticate via a GitHub App.')
  const body = bodyRecord(request.call)
  const problem = checkProblem(body) ?? (await unknownCommit(ground, request))
  if (problem !== undefined) return problem
  const answer = await passOn(ground, { ...request, call: concluded(request.call) })
  if (!succeeded(answer)) return answer
  const created = answer.body as RestCheckRun
  ground.side.checkApps.set(created.id, app)
  keepActions(ground, created.id, body)
  addAnnotations(ground, created.id, body)
  const run = ground.state.dressCheckRun(created)
  ground.reader.forget(request.repository)
  await announceCheckRun(ground, request.repository, request.call.caller, 'created', run)
  if (run.status === 'completed') await announceCheckRun(ground, request.repository, request.call.caller, 'completed', run)
  return jsonAnswer(201, run)
}

async function updateRun(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const id = caughtNumber(request)
  const app = appOf(ground, request.call)
  const owner = ground.side.checkApps.get(id)
  if (app === undefined) return errorAnswer(403, 'You must authenticate via a GitHub App.')
  if (owner !== undefined && owner.id !== app.id) {
    return errorAnswer(403, `Invalid app_id \`${app.id}\` - check run can only be modified by the GitHub App that created it.`)
  }
  const problem = checkProblem(bodyRecord(request.call))
  if (problem !== undefined) return problem
  const before = await ground.reader.get<RestCheckRun>(`/repos/${request.repository}/check-runs/${id}`)
  const answer = await passOn(ground, { ...request, call: concluded(request.call) })
  if (!succeeded(answer)) return answer
  keepActions(ground, id, bodyRecord(request.call))
  addAnnotations(ground, id, bodyRecord(request.call))
  ground.reader.forget(request.repository)
  const run = ground.state.dressCheckRun(answer.body as RestCheckRun)
  if (run.status === 'completed' && before?.status !== 'completed') {
    await announceCheckRun(ground, request.repository, request.call.caller, 'completed', run)
  }
  return jsonAnswer(200, run)
}

async function getRun(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const answer = await passOn(ground, request)
  return succeeded(answer) ? { ...answer, body: ground.state.dressCheckRun(answer.body as RestCheckRun) } : answer
}

async function listRuns(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  const appId = request.call.query.get('app_id')
  const all = (answer.body as { readonly check_runs: readonly RestCheckRun[] }).check_runs.map((run) => ground.state.dressCheckRun(run))
  const runs = all.filter((run) => appId === null || String(run.app?.id) === appId)
  const { page, perPage } = pageOf(request.call)
  return jsonAnswer(200, { total_count: runs.length, check_runs: runs.slice((page - 1) * perPage, page * perPage) })
}

async function rerequest(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  ground.reader.forget(request.repository)
  const run = await ground.reader.get<RestCheckRun>(`/repos/${request.repository}/check-runs/${caughtNumber(request)}`)
  if (run !== undefined) await announceCheckRun(ground, request.repository, request.call.caller, 'rerequested', ground.state.dressCheckRun(run))
  return answer
}

/** GitHub shows a run's buttons to people and in no answer. */
function keepActions(ground: Ground, id: number, { actions }: Readonly<Record<string, unknown>>): void {
  if (Array.isArray(actions)) ground.side.checkActions.set(id, actions.map((action: { readonly identifier: string }) => action.identifier))
}

function addAnnotations(ground: Ground, id: number, body: Readonly<Record<string, unknown>>): void {
  const more = (body['output'] as { readonly annotations?: unknown } | undefined)?.annotations
  if (Array.isArray(more)) ground.side.annotations.set(id, [...(ground.side.annotations.get(id) ?? []), ...(more as readonly unknown[])])
}

function appOf(ground: Ground, call: Call): RestApp | undefined {
  if (call.caller.kind !== 'installation') return undefined
  return appJson(call.caller.slug === actionsApp.slug ? { ...ground.app, ...actionsApp } : ground.app, ground.url())
}

async function unknownCommit(ground: Ground, request: RepositoryCall): Promise<Answer | undefined> {
  const { head_sha: sha } = bodyRecord(request.call)
  if (typeof sha !== 'string') return undefined
  const commit = await ground.reader.get(`/repos/${request.repository}/git/commits/${sha}`)
  return commit === undefined ? errorAnswer(422, `No commit found for SHA: ${sha}`) : undefined
}

/** A conclusion completes a run on GitHub; the emulator drops it unless the status says so too. */
function concluded(call: Call): Call {
  const body = bodyRecord(call)
  return typeof body['conclusion'] === 'string' && body['status'] === undefined ? { ...call, body: { ...body, status: 'completed' } } : call
}
