import { actionsApp } from '../app-identity.ts'
import { appJwt } from '../app-jwt.ts'
import { succeeded } from '../answer.ts'
import { makeCall } from '../call.ts'
import { installationNumbers } from '../emulator-host.ts'
import type { Ground } from '../ground.ts'
import type { RestAccount } from '../shapes/rest-account.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'
import type { Role } from '../side-store.ts'
import { repositoriesOf } from '../rest/repositories-of.ts'
import { perform } from '../rest/perform.ts'
import { senderOf } from '../webhooks/announce.ts'
import type { FileActors, FileChanges } from './file-actors.ts'
import { act, person } from './act.ts'

/** A repository to be made. */
interface NewRepository {
  /** An organisation. */
  readonly owner: string
  readonly name: string
  readonly private?: boolean
  readonly files?: FileChanges
}

/** Everything that is done with accounts, repositories and installations. */
export interface AccountActors {
  /** Adds an organisation; only while there is no repository yet. */
  createOrganisation(login: string): void
  /** Returns `owner/name`. */
  createRepository(repository: NewRepository): Promise<string>
  /** A personal access token, for people with a client of their own. */
  tokenOf(login: string): string
  /** A job's `GITHUB_TOKEN` for one repository, with just these permissions, such as `{ contents: 'read' }`. */
  actionsToken(repository: string, permissions: Readonly<Record<string, 'read' | 'write'>>): Promise<string>
  /** Gives somebody another role than `write`, which all members have. */
  setRole(repository: string, login: string, role: Role): void
  /** Sends `installation created`, as after pressing "Install". */
  announceInstallation(organisation: string, by?: string): Promise<void>
  /** Lets the App see one more repository, and sends `installation_repositories added`. */
  addToInstallation(repository: string, by?: string): Promise<void>
}

/** The actors of one world. */
export function createAccountActors(ground: Ground, narrator: string, files: FileActors): AccountActors {
  return {
    createOrganisation(login) {
      ground.host.census.organisations.add(login)
      ground.host.grow(`The organisation "${login}"`)
    },
    async createRepository({ owner, name, private: isPrivate = false, files: content = {} }) {
      const body = { name, private: isPrivate, auto_init: true }
      const made = await act<RestRepository>(ground, { kind: 'world', behalf: narrator }, 'POST', `/orgs/${owner}/repos`, body)
      if (Object.keys(content).length > 0) await files.commitFiles(made.full_name, content, { message: 'Set up the repository' })
      return made.full_name
    },
    tokenOf(login) {
      person(ground, login)
      return ground.tokens.tokenOf(login)
    },
    setRole(repository, login, role) {
      ground.side.roles.set(`${repository.toLowerCase()} ${login}`, role)
    },
    actionsToken: (repository, permissions) => actionsToken(ground, repository, permissions),
    async announceInstallation(organisation, by) {
      const repositories = await repositoriesOf(ground, organisation)
      await announceInstalled(ground, organisation, 'installation', by ?? narrator, { action: 'created', repositories: repositories.map(brief) })
    },
    async addToInstallation(repository, by) {
      ground.installed.add(repository)
      const found = await ground.state.repository(repository)
      const fields = { action: 'added', repository_selection: 'selected', repositories_added: found === undefined ? [] : [brief(found)], repositories_removed: [] }
      await announceInstalled(ground, repository.split('/')[0] ?? '', 'installation_repositories', by ?? narrator, fields)
    },
  }
}

async function actionsToken(ground: Ground, repository: string, permissions: Readonly<Record<string, string>>): Promise<string> {
  const [owner = '', name = ''] = repository.split('/')
  const numbers = installationNumbers(ground.host.census, owner)
  const caller = { kind: 'app' as const, jwt: appJwt(actionsApp.id, ground.app.privateKey) }
  const body = { repositories: [name], permissions: { metadata: 'read', ...permissions } }
  const answer = await perform(ground, makeCall(caller, 'POST', `/app/installations/${numbers?.actions}/access_tokens`, body))
  if (!succeeded(answer)) throw new Error(`No GITHUB_TOKEN for ${repository}: ${JSON.stringify(answer.body)}`)
  return (answer.body as { readonly token: string }).token
}

async function announceInstalled(ground: Ground, organisation: string, event: string, by: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const numbers = installationNumbers(ground.host.census, organisation)
  const account = await ground.reader.get<RestAccount>(`/orgs/${organisation}`)
  if (numbers === undefined || account === undefined) throw new Error(`There is no organisation ${organisation}`)
  const { id: app_id, slug: app_slug, permissions, events } = ground.app
  const installation = { id: numbers.app, account: { ...account, type: 'Organization' }, app_id, app_slug, permissions, events, target_type: 'Organization', repository_selection: ground.installed.all ? 'all' : 'selected' }
  // Installation events reach every App, subscribed or not.
  ground.deliveries.enqueue(event, { ...fields, installation, organization: account, sender: await senderOf(ground, by) })
}

function brief({ id, node_id, name, full_name, private: isPrivate }: RestRepository): Readonly<Record<string, unknown>> {
  return { id, node_id, name, full_name, private: isPrivate }
}
