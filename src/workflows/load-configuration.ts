import type { Day } from '../domain/day.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Mode, ReportSettings, Settings } from '../domain/settings.ts'
import { type OkrsResult, parseOkrs } from '../okrs/parse-okrs.ts'
import { parseSettings } from '../okrs/parse-settings.ts'
import type { SettingOrigin } from '../okrs/settings-origins.ts'
import type { ConfigurationLayer } from '../ports/configuration-layer.ts'
import type { Source } from '../ports/source.ts'
import { layerBehind, type NearestFiles } from './layer-behind.ts'
import { publicConfiguration } from './public-configuration.ts'

/** What a repository's files, and those of the company behind it, come to on a day. */
export interface Configuration {
  readonly today: Day
  readonly okrs: OkrsResult
  /** Usable even where some settings are wrong: those keep their defaults. */
  readonly settings: Settings
  readonly settingsDiagnostics: readonly Diagnostic[]
  /** Where each setting comes from, by its dotted key. */
  readonly origins: Readonly<Record<string, SettingOrigin>>
  /** The repository's own files, and then those that it extends. */
  readonly layers: readonly ConfigurationLayer[]
}

/** What whoever runs the tool may decide instead of the repository: inputs of the Action, options of the CLI. */
export interface SettingsOverrides {
  readonly mode?: Mode | undefined
  readonly delivery?: ReportSettings['delivery'] | undefined
  /** Somebody asks for the report itself, whether or not the repository does. */
  readonly report?: boolean | undefined
}

/** What loading a configuration needs besides the repository's own files. */
export interface ConfigurationWorld {
  readonly source: Pick<Source, 'layer' | 'sidebars'>
  readonly today: Day
  readonly overrides?: SettingsOverrides | undefined
}

/**
 * Completes a repository's layer with the one it extends, or with its owner's `.github` repository (one layer at most: goals do
 * not cascade), and parses both. For a repository that is not private, private objectives are not there: no verdict, comment
 * or report can show them.
 */
export async function loadConfiguration(world: ConfigurationWorld, files: NearestFiles): Promise<Configuration> {
  const { repository, layer } = files
  const company = await layerBehind(world.source, files)
  const configuration = parseLayers(company === undefined ? [layer] : [layer, company], world.today, world.overrides)
  return repository.private ? configuration : publicConfiguration(configuration, layer)
}

/** Parses layers that are all at hand, private objectives included. */
export function parseLayers(layers: readonly ConfigurationLayer[], today: Day, overrides?: SettingsOverrides): Configuration {
  const parsed = parseSettings(layers)
  return {
    today,
    okrs: parseOkrs(layers, today),
    settings: overrideSettings(parsed.settings, overrides),
    settingsDiagnostics: parsed.kind === 'broken' ? parsed.diagnostics : [],
    origins: parsed.origins,
    layers,
  }
}

/** Settings with what whoever runs the tool decided instead. */
export function overrideSettings(settings: Settings, { mode, delivery }: SettingsOverrides = {}): Settings {
  // Whoever runs the tool and names a mode means it now.
  const enforceAfter = mode === undefined ? settings.enforceAfter : undefined
  return { ...settings, mode: mode ?? settings.mode, enforceAfter, report: { ...settings.report, delivery: delivery ?? settings.report.delivery } }
}
