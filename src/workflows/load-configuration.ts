import type { Day } from '../domain/day.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Mode, ReportSettings, Settings } from '../domain/settings.ts'
import { type OkrsResult, parseOkrs } from '../okrs/parse-okrs.ts'
import { parseSettings } from '../okrs/parse-settings.ts'
import type { ConfigurationLayer } from '../ports/configuration-layer.ts'
import type { RepositoryFacts, Source } from '../ports/source.ts'
import { publicOkrs } from './public-okrs.ts'

/** What a repository's files, and those of the company behind it, come to on a day. */
export interface Configuration {
  readonly today: Day
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

/** A repository's own files, and whether what comes of them is for everybody's eyes. */
export interface NearestFiles {
  readonly repository: Pick<RepositoryFacts, 'private'>
  readonly layer: ConfigurationLayer
}

/**
 * Completes a repository's layer with the one it extends (one layer at most: goals do not cascade) and parses both.
 * For a repository that is not private, private objectives are not there: no verdict, comment or report can show them.
 */
export async function loadConfiguration(world: ConfigurationWorld, { repository, layer }: NearestFiles): Promise<Configuration> {
  const parent = parseSettings([layer]).settings.extends
  const company = parent === undefined || parent === layer.origin ? undefined : await world.source.layer(parent)
  const configuration = parseLayers(company === undefined ? [layer] : [layer, company], world.today, world.overrides)
  return repository.private ? configuration : { ...configuration, okrs: publicOkrs(configuration.okrs, layer) }
}

/** Parses layers that are all at hand, private objectives included. */
export function parseLayers(layers: readonly ConfigurationLayer[], today: Day, overrides?: SettingsOverrides): Configuration {
  const parsed = parseSettings(layers)
  return {
    today,
    okrs: parseOkrs(layers, today),
    settings: overrideSettings(parsed.settings, overrides),
    settingsDiagnostics: parsed.kind === 'broken' ? parsed.diagnostics : [],
    layers,
  }
}

/** Settings with what whoever runs the tool decided instead. */
export function overrideSettings(settings: Settings, { mode, delivery }: SettingsOverrides = {}): Settings {
  // Whoever runs the tool and names a mode means it now.
  const enforceAfter = mode === undefined ? settings.enforceAfter : undefined
  return { ...settings, mode: mode ?? settings.mode, enforceAfter, report: { ...settings.report, delivery: delivery ?? settings.report.delivery } }
}
