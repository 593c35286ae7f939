import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import type { CheckWorld } from '../check-item.ts'
import { ownSettings } from '../own-settings.ts'
import { tryConfiguration } from '../try-configuration.ts'

/** The name that the repository gives the check, or, where that cannot be read, the one last known: under another name nobody would wait for it. */
export async function checkNameNow(world: CheckWorld): Promise<string> {
  try {
    const facts = await world.source.configuration()
    const configuration = await tryConfiguration(world, facts)
    return configuration instanceof UnverifiableError ? ownSettings(world, facts.layer).checkName : configuration.settings.checkName
  } catch (error) {
    if (error instanceof UnverifiableError) return world.checkName
    throw error
  }
}
