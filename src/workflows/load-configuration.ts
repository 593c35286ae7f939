import type { Day } from '../domain/day.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Mode, ReportSettings, Settings } from '../domain/settings.ts'
import { type OkrsResult, parseOkrs } from '../okrs/parse-okrs.ts'
import { parseSettings } from '../okrs/parse-settings.ts'
import type { ConfigurationLayer } from '../ports/configuration-layer.ts'
import type { Source } from '../ports/source.ts'

/** What a repository's files, and those of the company behind it, come to on a day. */
export interface Configuration {
  readonly okrs: OkrsResult
  /** Usable even where some settings are wrong: those keep their defaults. */
  readonly settings: Settings
  readonly settingsDiagnostics: readonly Diagnostic[]
  /** The repository's own files, and then those that it extends. */
  readonly layers: readonly ConfigurationLayer[]
}

/** What whoever runs the tool may decide instead of the repository: inputs of the Action, options of the CLI. */
export interface SettingsOverrides {
  readonly mode?: Mode | undefined
  readonly delivery?: ReportSettings['delivery'] | undefined
}

/** What loading a configuration needs besides the repository's own files. */
export interface ConfigurationWorld {
  readonly source: Pick<Source, 'layer'>
  readonly today: Day
  readonly overrides?: SettingsOverrides | undefined
}

/** Completes the nearest layer with the one it extends (one layer at most: goals do not cascade) and parses both. */
export async function loadConfiguration(world: ConfigurationWorld, nearest: ConfigurationLayer): Promise<Configuration> {
  const parent = parseSettings([nearest]).settings.extends
  const company = parent === undefined || parent === nearest.origin ? undefined : await world.source.layer(parent)
  return parseLayers(company === undefined ? [nearest] : [nearest, company], world.today, world.overrides)
}

/** Parses layers that are all at hand. */
export function parseLayers(layers: readonly ConfigurationLayer[], today: Day, overrides: SettingsOverrides = {}): Configuration {
  const parsed = parseSettings(layers)
  return {
    okrs: parseOkrs(layers, today),
    settings: overrideSettings(parsed.settings, overrides),
    settingsDiagnostics: parsed.kind === 'broken' ? parsed.diagnostics : [],
    layers,
  }
}

function overrideSettings(settings: Settings, { mode, delivery }: SettingsOverrides): Settings {
  return { ...settings, mode: mode ?? settings.mode, report: { ...settings.report, delivery: delivery ?? settings.report.delivery } }
}
