import { UnverifiableError } from '../ports/unverifiable-error.ts'
import type { NearestFiles } from './layer-behind.ts'
import { type Configuration, type ConfigurationWorld, loadConfiguration } from './load-configuration.ts'

/** A repository's configuration, or why the files of the company behind it cannot be read now. */
export async function tryConfiguration(world: ConfigurationWorld, files: NearestFiles): Promise<Configuration | UnverifiableError> {
  try {
    return await loadConfiguration(world, files)
  } catch (error) {
    if (error instanceof UnverifiableError) return error
    throw error
  }
}
