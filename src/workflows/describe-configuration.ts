import { effectiveSettings } from '../okrs/effective-settings.ts'
import type { ConfigurationFacts } from '../ports/source.ts'
import type { DescribedConfiguration } from '../render/described-configuration.ts'
import { diagnosticsOf } from './decide-item.ts'
import type { Configuration } from './load-configuration.ts'

/** A configuration as it is told to somebody who asks what holds in a repository, and why. */
export function describeConfiguration({ repository, company }: ConfigurationFacts, configuration: Configuration): DescribedConfiguration {
  const { layers, settings, origins } = configuration
  const isUnasked = company !== undefined && settings.extends === undefined && !layers.some(({ origin }) => origin === company.origin)
  return {
    repository: repository.name,
    state: stateOf(configuration),
    mode: settings.mode,
    layers: layers.map((layer) => ({ origin: layer.origin, files: [...(layer.settings ? [layer.settings] : []), ...layer.okrs].map(({ path }) => path) })).filter(({ files }) => files.length > 0),
    ...(isUnasked ? { unasked: company.origin } : {}),
    settings: effectiveSettings(origins),
    diagnostics: diagnosticsOf(configuration),
  }
}

function stateOf({ okrs, settings }: Configuration): DescribedConfiguration['state'] {
  switch (okrs.kind) {
    case 'absent': return 'silent'
    case 'broken': return 'broken'
    case 'plan': return settings.mode === 'off' ? 'off' : 'on'
  }
}
