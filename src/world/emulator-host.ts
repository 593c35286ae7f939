import { createEmulator, type Emulator } from 'emulate'
import { actionsApp, type AppIdentity } from './app-identity.ts'

/** The accounts that the emulator has to know from its start: it has no route that creates them. */
export interface Census {
  readonly organisations: Set<string>
  readonly people: Set<string>
  readonly outsiders: Set<string>
}

/** The emulator in process, started again whenever accounts were added before anything was built. */
export interface EmulatorHost {
  readonly census: Census
  /** The emulator's own address, with the accounts of the census. */
  ready(): Promise<string>
  /** From here on the emulator holds state, so its accounts are final. */
  settle(): void
  /** Says that the census has changed. Throws once the accounts are final. */
  grow(what: string): void
  close(): Promise<void>
}

/** Tokens for one login that the emulator accepts; several, because each ends after 5,000 requests. */
const tokensPerLogin = 40

/** The token number `turn` of a login, as the emulator knows it. */
export function innerToken(login: string, turn: number): string {
  return `inner_${login}_${turn % tokensPerLogin}`
}

/** The site administrator of the emulator, who may do everything. */
export const administrator = 'admin'

/** Where the App's installations are numbered from, one for each organisation. */
const firstInstallation = 7001
const firstActionsInstallation = 9001

/** Holds an emulator; it starts with the first request that it has to answer. */
export function createEmulatorHost(app: AppIdentity, census: Census): EmulatorHost {
  let running: Promise<Emulator> | undefined
  let closing: Promise<void> = Promise.resolve()
  let final = false
  function start(): Promise<Emulator> {
    const seed = seedOf(app, census)
    return closing.then(() => createEmulator({ service: 'github', port: 0, hostname: '127.0.0.1', seed }))
  }
  async function stop(): Promise<void> {
    const emulator = running
    running = undefined
    if (emulator !== undefined) await (await emulator).close()
  }
  return {
    census,
    async ready() {
      running ??= start()
      return (await running).url
    },
    settle() {
      final = true
    },
    grow(what) {
      if (final) throw new Error(`${what} must exist before the first repository does; name it in createWorld()`)
      closing = stop()
    },
    close: stop,
  }
}

function seedOf(app: AppIdentity, census: Census): Record<string, unknown> & { tokens: Record<string, { login: string }> } {
  const logins = [administrator, ...census.people, ...census.outsiders]
  const tokens: Record<string, { login: string }> = {}
  for (const login of logins) {
    for (let turn = 0; turn < tokensPerLogin; turn += 1) tokens[innerToken(login, turn)] = { login }
  }
  const members = [{ login: administrator, role: 'admin' }, ...[...census.people].map((login) => ({ login, role: 'member' }))]
  return {
    tokens,
    github: {
      users: logins.map((login) => ({ login, name: login === administrator ? 'Admin' : login })),
      orgs: [...census.organisations].map((login) => ({ login, name: login, members })),
      apps: [seedApp(app, app.privateKey, census, firstInstallation), seedApp(actionsOf(app), app.privateKey, census, firstActionsInstallation)],
    },
  }
}

interface SeedApp {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly permissions: Readonly<Record<string, string>>
}

function seedApp(app: SeedApp, key: string, census: Census, first: number): Record<string, unknown> {
  // No webhook_url: the emulator's own deliveries are incomplete, so the world sends all of them itself.
  const installations = [...census.organisations].map((account, index) => ({
    installation_id: first + index, account, repository_selection: 'all', permissions: app.permissions,
  }))
  return { app_id: app.id, slug: app.slug, name: app.name, private_key: key, permissions: app.permissions, events: [], installations }
}

function actionsOf(app: AppIdentity): SeedApp {
  // A job's token may be given any of these; `permissions:` in the workflow narrows it.
  const all = ['contents', 'issues', 'pull_requests', 'checks', 'statuses', 'actions', 'workflows', 'administration']
  return { ...actionsApp, permissions: Object.fromEntries([...all, ...Object.keys(app.permissions)].map((name) => [name, 'write'])) }
}

/** The installation numbers of an organisation: of the App, and of GitHub Actions. */
export function installationNumbers(census: Census, account: string): { readonly app: number; readonly actions: number } | undefined {
  const index = [...census.organisations].indexOf(account)
  return index < 0 ? undefined : { app: firstInstallation + index, actions: firstActionsInstallation + index }
}
