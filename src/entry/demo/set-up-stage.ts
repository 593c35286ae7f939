import { createWorld } from '../../world/create-world.ts'
import type { World } from '../../world/world.ts'
import { type Service, startService } from '../service/start-service.ts'
import { demoFirstDay, demoForm, demoFormPath, demoOkrs, demoSettings } from './demo-okrs.ts'

/** The demo's GitHub with the App on it. */
export interface DemoStage {
  readonly world: World
  readonly service: Service
  /** `owner/name`. */
  readonly repository: string
  /** Has the App see this day from now on. */
  travelTo(day: string): void
  /** Everything that people did has been heard and dealt with. */
  settled(): Promise<void>
  close(): Promise<void>
}

/** Starts a GitHub in this process, founds the company's repository on it and installs the real App, over HTTP and with real credentials. */
export async function setUpStage(): Promise<DemoStage> {
  const world = await createWorld({ organisations: ['fernwell'], startsAt: new Date(`${demoFirstDay}T09:00:00Z`) })
  // The App's time goes on, as everybody's does; only the day is the story's.
  const time = { ahead: Date.parse(`${demoFirstDay}T09:00:00Z`) - Date.now() }
  const repository = await world.createRepository({
    owner: 'fernwell',
    name: 'booking',
    files: { 'README.md': '# Fernwell\n\nBooking software for physiotherapy practices.\n', '.github/okrs.yml': demoOkrs, '.github/throughline.yml': demoSettings, [demoFormPath]: demoForm },
  })
  const service = await startService({
    appId: String(world.app.id),
    privateKey: world.app.privateKey,
    webhookSecret: world.app.webhookSecret,
    webhookPath: '/api/github/webhooks',
    host: '127.0.0.1',
    port: 0,
    apiUrl: world.url,
    reportDelay: 600_000,
    sweepHours: 0,
    logLevel: 'fatal',
    paced: false,
  }, { clock: () => new Date(Date.now() + time.ahead) })
  world.connectWebhook(`${service.url}/api/github/webhooks`)
  return {
    world, service, repository,
    travelTo(day) {
      time.ahead = Date.parse(`${day}T09:00:00Z`) - Date.now()
    },
    async settled() {
      // What the App writes is heard as well, so both are waited for until neither has anything left.
      for (let before = -1; before !== world.requests.mark();) {
        before = world.requests.mark()
        await world.settled()
        await service.drain()
      }
    },
    async close() {
      await service.stop()
      await world.close()
    },
  }
}
