import { createWorld } from '../../world/create-world.ts'
import type { World } from '../../world/world.ts'
import type { Service } from '../service/start-service.ts'
import { demoFirstDay, demoForm, demoFormPath, demoOkrs, demoSettings } from './demo-okrs.ts'
import { settle, startEmbeddedApp } from './start-embedded-app.ts'

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

/** Starts a GitHub in this process, founds the company's repository on it and starts the App on it. */
export async function setUpStage(): Promise<DemoStage> {
  const world = await createWorld({ organisations: ['fernwell'], startsAt: new Date(`${demoFirstDay}T09:00:00Z`) })
  // The App's time goes on, as everybody's does; only the day is the story's.
  const time = { ahead: Date.parse(`${demoFirstDay}T09:00:00Z`) - Date.now() }
  const repository = await world.createRepository({
    owner: 'fernwell',
    name: 'booking',
    files: { 'README.md': '# Fernwell\n\nBooking software for physiotherapy practices.\n', '.github/okrs.yml': demoOkrs, '.github/throughline.yml': demoSettings, [demoFormPath]: demoForm },
  })
  const service = await startEmbeddedApp(world, { clock: () => new Date(Date.now() + time.ahead) })
  return {
    world, service, repository,
    travelTo(day) {
      time.ahead = Date.parse(`${day}T09:00:00Z`) - Date.now()
    },
    settled: () => settle(world, service),
    async close() {
      await service.stop()
      await world.close()
    },
  }
}
