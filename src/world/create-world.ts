import type { AddressInfo } from 'node:net'
import { createAccountActors } from './actors/account-actors.ts'
import { createCheckActors } from './actors/check-actors.ts'
import { createFileActors } from './actors/file-actors.ts'
import { createIssueActors } from './actors/issue-actors.ts'
import { createPullActors } from './actors/pull-actors.ts'
import { createAppIdentity } from './app-identity.ts'
import { createBackend } from './backend.ts'
import { createClock } from './clock.ts'
import { createEmulatorHost, type Census } from './emulator-host.ts'
import { createFaults } from './faults.ts'
import { createFrontServer } from './create-front-server.ts'
import { createInstalled, type Ground } from './ground.ts'
import { createInTurn } from './in-turn.ts'
import { createReader } from './reader.ts'
import { createRequestLog } from './request-log.ts'
import { createSideStore } from './side-store.ts'
import { createState } from './state.ts'
import { createTokenRegistry } from './token-registry.ts'
import { createDeliveries } from './webhooks/deliveries.ts'
import type { World } from './world.ts'
import { defaultOutsiders, defaultPeople, type WorldOptions } from './world-options.ts'

/** Starts a GitHub on a free port of this machine, with an App registered and installed. Close it when done. */
export async function createWorld(options: WorldOptions = {}): Promise<World> {
  let address = ''
  const census = censusOf(options)
  const ground = await layGround(options, census, () => address)
  const requests = createRequestLog()
  const faults = createFaults()
  const server = createFrontServer(ground, requests, faults, options.onExchange)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const narrator = [...census.people][0] ?? 'ana'
  const files = createFileActors(ground, narrator)
  const { deliveries } = ground
  return {
    ...createAccountActors(ground, narrator, files), ...files, ...createIssueActors(ground, narrator),
    ...createPullActors(ground, narrator, files), ...createCheckActors(ground, narrator),
    url: address, app: ground.app, requests, deliveries: deliveries.log,
    connectWebhook: (url, secret) => deliveries.connect(url, secret ?? ground.app.webhookSecret),
    disconnectWebhook: deliveries.disconnect,
    redeliver: deliveries.redeliver, holdDeliveries: deliveries.hold, releaseDeliveries: deliveries.release, settled: deliveries.settled,
    fault: faults.add,
    async close() {
      deliveries.disconnect()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await ground.host.close()
    },
  }
}

function censusOf(options: WorldOptions): Census {
  return {
    organisations: new Set(options.organisations ?? ['acme']),
    people: new Set([...(options.people ?? []), ...defaultPeople]),
    outsiders: new Set([...(options.outsiders ?? []), ...defaultOutsiders]),
  }
}

async function layGround(options: WorldOptions, census: Census, url: () => string): Promise<Ground> {
  const clock = createClock(options.startsAt)
  const app = await createAppIdentity(options.app ?? {})
  const host = createEmulatorHost(app, census)
  const tokens = createTokenRegistry((login) => census.people.has(login) || census.outsiders.has(login))
  const backend = createBackend(host, clock, url)
  const reader = createReader(backend)
  const side = createSideStore()
  const installed = createInstalled(options.app?.repositories ?? 'all')
  return {
    app, clock, host, tokens, backend, reader, side, state: createState(reader, side),
    deliveries: createDeliveries(), installed, inTurn: createInTurn(), url,
  }
}
