import { errorAnswer, succeeded, type Answer } from '../answer.ts'
import { bodyRecord, makeCall } from '../call.ts'
import { installationNumbers } from '../emulator-host.ts'
import type { Ground } from '../ground.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'
import { announce } from '../webhooks/announce.ts'
import { copyCommits } from './copy-commits.ts'
import { branchTip } from './branch-tip.ts'
import { passOn, type RepositoryCall, type Route } from './route.ts'

/** What concerns a repository as a whole. */
export const repositoryRoutes: readonly Route[] = [
  { method: 'GET', pattern: /^installation$/u, handle: getInstallation },
  { method: 'POST', pattern: /^forks$/u, handle: fork },
  { method: 'PATCH', pattern: /^$/u, handle: change },
  { method: 'GET', pattern: /^branches\/([^/]+)$/u, handle: getBranch },
]

async function getInstallation(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const app = await ground.backend.send({ ...request.call, path: '/app' })
  if (!succeeded(app)) return app
  const [owner = ''] = ((await ground.state.repository(request.repository))?.full_name ?? '').split('/')
  const numbers = installationNumbers(ground.host.census, owner)
  // The emulator would name the first installation that it finds, GitHub Actions' among them.
  if (numbers === undefined || !ground.installed.covers(request.repository)) return errorAnswer(404, 'Not Found')
  return ground.backend.send({ ...request.call, path: `/app/installations/${numbers.app}` })
}

interface Branch {
  readonly name: string
  readonly protected: boolean
  readonly protection?: unknown
  readonly commit: { readonly sha: string }
}

async function getBranch(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  const branch = answer.body as Branch
  const commit = await ground.reader.get(`/repos/${request.repository}/commits/${branch.commit.sha}`)
  const self = `${ground.url()}/repos/${request.repository}/branches/${branch.name}`
  const _links = { self, html: `${ground.url()}/${request.repository}/tree/${branch.name}` }
  return { ...answer, body: { protection: { enabled: branch.protected }, ...branch, commit, _links } }
}

async function fork(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const answer = await passOn(ground, request)
  if (!succeeded(answer)) return answer
  const made = answer.body as RestRepository
  ground.backend.spell(made.full_name)
  ground.side.forks.set(made.full_name.toLowerCase(), request.repository)
  ground.reader.forget()
  // The emulator's forks begin with a history of their own; GitHub's begin where the parent is.
  const tip = await branchTip(ground, request.repository, made.default_branch)
  if (tip === undefined) return answer
  await copyCommits(ground, request.repository, made.full_name, tip)
  const path = `/repos/${made.full_name}/git/refs/heads/${made.default_branch}`
  await ground.backend.send(makeCall({ kind: 'person', login: made.owner.login }, 'PATCH', path, { sha: tip, force: true }))
  return answer
}

async function change(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const before = await ground.state.repository(request.repository)
  const answer = await passOn(ground, request)
  if (!succeeded(answer) || before === undefined) return answer
  ground.reader.forget()
  const after = answer.body as RestRepository
  ground.backend.spell(after.full_name)
  const say = (action: string, changes: unknown) => announce(ground, after.full_name.toLowerCase(), 'repository', request.call.caller, { action, changes })
  if (before.name !== after.name) await say('renamed', { repository: { name: { from: before.name } } })
  if (before.default_branch !== after.default_branch) await say('edited', { default_branch: { from: before.default_branch } })
  if (bodyRecord(request.call)['archived'] === true && !before.archived) await say('archived', {})
  return answer
}
