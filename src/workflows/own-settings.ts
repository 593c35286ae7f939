import type { Settings } from '../domain/settings.ts'
import { parseSettings } from '../okrs/parse-settings.ts'
import type { ConfigurationLayer } from '../ports/configuration-layer.ts'
import { overrideSettings, type SettingsOverrides } from './load-configuration.ts'

/** What is known besides a repository's own settings. */
interface SettingsWorld {
  readonly overrides?: SettingsOverrides | undefined
  /** The check's name as last known. */
  readonly checkName: string
}

/** A repository's settings while those of the company behind it cannot be read; a name that only the company gives the check is kept as last known. */
export function ownSettings(world: SettingsWorld, layer: ConfigurationLayer): Settings {
  const { settings, origins } = parseSettings([layer])
  const checkName = origins['check_name']?.kind === 'default' ? world.checkName : settings.checkName
  return overrideSettings({ ...settings, checkName }, world.overrides)
}
