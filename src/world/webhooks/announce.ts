import { loginOf, type Caller } from '../caller.ts'
import { accountFields } from '../fill-in.ts'
import { installationNumbers } from '../emulator-host.ts'
import type { Ground } from '../ground.ts'
import type { RestAccount } from '../shapes/rest-account.ts'

/** The parts of a payload that belong to the event alone. */
export type EventFields = Readonly<Record<string, unknown>>

/** Sends an event about a repository to the App, if it is installed there and listens to such events. */
export async function announce(ground: Ground, repository: string, event: string, caller: Caller, fields: EventFields): Promise<void> {
  if (!ground.installed.covers(repository)) return
  if (!ground.app.events.includes(event)) return
  const envelope = await envelopeFor(ground, repository, caller)
  if (envelope !== undefined) ground.deliveries.enqueue(event, { ...fields, ...envelope })
}

/** What every payload about a repository ends with: repository, organization, sender, installation. */
async function envelopeFor(ground: Ground, repository: string, caller: Caller): Promise<EventFields | undefined> {
  const found = await ground.state.repository(repository)
  if (found === undefined) return undefined
  const owner = found.owner.login
  const numbers = installationNumbers(ground.host.census, owner)
  // The App is installed on organisations; a person's own repository, such as a fork, tells it nothing.
  if (numbers === undefined) return undefined
  return {
    repository: found,
    organization: await ground.reader.get<RestAccount>(`/orgs/${owner}`),
    sender: await senderOf(ground, loginOf(caller)),
    installation: { id: numbers.app, node_id: Buffer.from(`Installation${numbers.app}`).toString('base64') },
  }
}

/** The account of a login as webhooks name it. */
export async function senderOf(ground: Ground, login: string | undefined): Promise<RestAccount | null> {
  if (login === undefined) return null
  const found = await ground.reader.get<RestAccount>(`/users/${login}`)
  const { id = 0, node_id = '' } = found ?? {}
  return { login, id, node_id, ...accountFields(login, ground.url()), type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}
