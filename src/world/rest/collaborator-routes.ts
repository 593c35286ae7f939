import { errorAnswer, jsonAnswer, succeeded, type Answer } from '../answer.ts'
import type { Ground } from '../ground.ts'
import type { RestAccount } from '../shapes/rest-account.ts'
import type { Role } from '../side-store.ts'
import { passOn, type RepositoryCall, type Route } from './route.ts'

/** Who may do what; the emulator takes every member for an administrator and knows nobody else. */
export const collaboratorRoutes: readonly Route[] = [{ method: 'GET', pattern: /^collaborators\/([^/]+)\/permission$/u, handle: getPermission }]

async function getPermission(ground: Ground, request: RepositoryCall): Promise<Answer> {
  const login = request.caught[0] ?? ''
  const seen = await passOn(ground, { ...request, call: { ...request.call, path: `/repos/${request.repository}` } })
  if (!succeeded(seen)) return seen
  const user = await ground.reader.get<RestAccount>(`/users/${login}`)
  if (user === undefined) return errorAnswer(404, `${login} is not a user`)
  const role = await roleOf(ground, request.repository, login)
  const broad: Readonly<Record<string, string>> = { maintain: 'write', triage: 'read' }
  return jsonAnswer(200, { permission: broad[role] ?? role, role_name: role, user: { ...user, role_name: role } })
}

/** A person's role: what a story gave them, else `write` for members and owners, else what everybody has. */
async function roleOf(ground: Ground, repository: string, login: string): Promise<Role> {
  const given = ground.side.roles.get(`${repository} ${login}`)
  if (given !== undefined) return given
  const found = await ground.state.repository(repository)
  if (found?.owner.login === login) return 'admin'
  if (found?.owner.type === 'Organization' && ground.host.census.people.has(login)) return 'write'
  return found?.private === true ? 'none' : 'read'
}
