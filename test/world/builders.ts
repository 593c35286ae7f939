import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Octokit } from '@octokit/rest'
import { createAppAuth } from '@octokit/auth-app'
import type { World } from '../../src/world/world.ts'

function ignore(): void {}

/** Expected refusals need not be told on the terminal. */
const log = { debug: ignore, info: ignore, warn: ignore, error: ignore }

/** A client in a person's or token's name. */
export function clientOf(world: World, auth: string): Octokit {
  return new Octokit({ baseUrl: world.url, auth, log })
}

/** A client that speaks as the App itself. */
export function appItself(world: World, privateKey = world.app.privateKey): Octokit {
  return new Octokit({ baseUrl: world.url, log, authStrategy: createAppAuth, auth: { appId: world.app.id, privateKey } })
}

/** A client that signs in as the App's installation on an organisation, as Probot does. */
export async function appClient(world: World, organisation = 'acme'): Promise<Octokit> {
  const { data } = await appItself(world).rest.apps.getOrgInstallation({ org: organisation })
  const auth = { appId: world.app.id, privateKey: world.app.privateKey, installationId: data.id }
  return new Octokit({ baseUrl: world.url, log, authStrategy: createAppAuth, auth })
}

/** A webhook as it arrived. */
interface Received {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** A server that takes webhooks in, and may do something before it answers. */
export async function createMailbox(before: (received: Received) => Promise<void> = () => Promise.resolve()): Promise<{
  readonly url: string
  readonly received: readonly Received[]
  close(): void
}> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const one = { headers: request.headers, text: Buffer.concat(chunks).toString('utf8') }
      received.push(one)
      void before(one).then(() => response.writeHead(202).end())
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`, received, close: () => server.close() }
}

/** The events of a world since a place in its log, as `event.action`. */
export function eventsSince(world: World, start: number): readonly string[] {
  return world.deliveries.slice(start).map(({ event, action }) => (action === undefined ? event : `${event}.${action}`))
}
