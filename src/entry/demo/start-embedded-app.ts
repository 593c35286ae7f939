import type { World } from '../../world/world.ts'
import { type Service, type ServiceParts, startService } from '../service/start-service.ts'

const HOOKS = '/api/github/webhooks'

/** Starts the real App on a GitHub in this process, over HTTP and with real credentials, and has it hear of everything there. */
export async function startEmbeddedApp(world: World, parts: ServiceParts): Promise<Service> {
  const service = await startService({
    appId: String(world.app.id),
    privateKey: world.app.privateKey,
    webhookSecret: world.app.webhookSecret,
    webhookPath: HOOKS,
    host: '127.0.0.1',
    port: 0,
    apiUrl: world.url,
    reportDelay: 600_000,
    sweepHours: 0,
    logLevel: 'fatal',
    paced: false,
  }, parts)
  world.connectWebhook(service.url + HOOKS)
  return service
}

/** Resolves when the App has heard and dealt with everything that people did, and with what it did about it itself. */
export async function settle(world: World, service: Service): Promise<void> {
  for (let before = -1; before !== world.requests.mark();) {
    before = world.requests.mark()
    await world.settled()
    await service.drain()
  }
}
