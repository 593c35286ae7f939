import { errorAnswer, jsonAnswer, succeeded, type Answer } from '../answer.ts'
import { bodyRecord, makeCall, type Call } from '../call.ts'
import type { Installation } from '../caller.ts'
import { actionsApp } from '../app-identity.ts'
import type { Ground } from '../ground.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'
import { announce } from '../webhooks/announce.ts'
import { pageOf, paginate } from './paginate.ts'
import { repositoriesOf } from './repositories-of.ts'

const tokenPath = /^\/app\/installations\/(\d+)\/access_tokens$/u
const organisationPath = /^\/orgs\/[^/]+\/repos$/u

/** Answers what is about no single repository and needs the front's help; undefined leaves it to the emulator. */
export async function accountRoutes(ground: Ground, call: Call): Promise<Answer | undefined> {
  if (call.method === 'POST' && tokenPath.test(call.path)) return grantToken(ground, call)
  if (call.method === 'GET' && call.path === '/installation/repositories') return installationRepositories(ground, call)
  if (call.method === 'GET' && organisationPath.test(call.path)) return listOrganisation(ground, call)
  if (call.method === 'POST' && (call.path === '/user/repos' || organisationPath.test(call.path))) return createRepository(ground, call)
  return undefined
}

async function grantToken(ground: Ground, call: Call): Promise<Answer> {
  const body = bodyRecord(call)
  const narrowed = body['repositories'] === undefined && body['repository_ids'] === undefined && !ground.installed.all
  const ids = narrowed ? { repository_ids: await selectedIds(ground, call) } : {}
  const answer = await ground.backend.send({ ...call, body: { ...body, ...ids } })
  if (!succeeded(answer)) return answer
  const granted = answer.body as Granted
  ground.tokens.remember(await installationBehind(ground, call, granted))
  return { ...answer, body: { ...granted, ...(await wholeRepositories(ground, granted.repositories)) } }
}

/** GitHub names the repositories of a token in full, the emulator in brief. */
async function wholeRepositories(ground: Ground, brief: Granted['repositories']): Promise<{ readonly repositories?: readonly unknown[] }> {
  return brief === undefined ? {} : { repositories: await Promise.all(brief.map(({ full_name }) => ground.state.repository(full_name))) }
}

interface Granted {
  readonly token: string
  readonly permissions: Readonly<Record<string, string>>
  readonly repositories?: readonly { readonly full_name: string }[]
}

async function installationBehind(ground: Ground, call: Call, granted: Granted): Promise<Installation> {
  const id = tokenPath.exec(call.path)?.[1] ?? ''
  const answer = await ground.backend.send({ ...call, method: 'GET', path: `/app/installations/${id}`, body: undefined })
  const { account, app_id } = answer.body as { readonly account: { readonly login: string }; readonly app_id: number }
  const slug = app_id === ground.app.id ? ground.app.slug : actionsApp.slug
  return { kind: 'installation', token: granted.token, slug, account: account.login, permissions: granted.permissions }
}

async function selectedIds(ground: Ground, call: Call): Promise<readonly number[]> {
  const id = tokenPath.exec(call.path)?.[1] ?? ''
  const answer = await ground.backend.send({ ...call, method: 'GET', path: `/app/installations/${id}`, body: undefined })
  const login = (answer.body as { readonly account?: { readonly login: string } }).account?.login.toLowerCase() ?? ''
  const names = [...ground.installed.selected].filter((name) => name.startsWith(`${login}/`))
  const found = await Promise.all(names.map((name) => ground.state.repository(name)))
  return found.flatMap((repository) => (repository === undefined ? [] : [repository.id]))
}

async function installationRepositories(ground: Ground, call: Call): Promise<Answer> {
  const caller = call.caller
  if (caller.kind !== 'installation') return errorAnswer(403, 'You must authenticate with an installation access token in order to list repositories for an installation.')
  const covered = (await repositoriesOf(ground, caller.account)).filter((found) => ground.installed.covers(found.full_name))
  const { page, perPage } = pageOf(call)
  const repositories = covered.slice((page - 1) * perPage, page * perPage)
  return jsonAnswer(200, { total_count: covered.length, repository_selection: ground.installed.all ? 'all' : 'selected', repositories })
}

async function listOrganisation(ground: Ground, call: Call): Promise<Answer> {
  const visible: RestRepository[] = []
  for (const found of await repositoriesOf(ground, call.path.split('/')[2] ?? '')) {
    if ((await ground.backend.send(makeCall(call.caller, 'GET', `/repos/${found.full_name}`))).status === 200) visible.push(found)
  }
  return paginate(call, ground.url(), visible)
}

async function createRepository(ground: Ground, call: Call): Promise<Answer> {
  ground.host.settle()
  const owner = call.path.split('/')[2] ?? ''
  // Members may push, as in most companies; the emulator lets them read only.
  const settings = makeCall({ kind: 'world', behalf: '' }, 'PATCH', `/orgs/${owner}`, { default_repository_permission: 'write' })
  if (organisationPath.test(call.path)) await ground.backend.send(settings)
  const answer = await ground.backend.send(call)
  if (!succeeded(answer)) return answer
  const made = answer.body as RestRepository
  ground.backend.spell(made.full_name)
  ground.reader.forget()
  await announce(ground, made.full_name.toLowerCase(), 'repository', call.caller, { action: 'created' })
  return answer
}
