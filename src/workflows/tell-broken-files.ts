import type { Diagnostic } from '../domain/diagnostic.ts'
import type { ConfigurationLayer } from '../ports/configuration-layer.ts'
import type { Outcome } from '../ports/outcome.ts'
import type { Sink } from '../ports/sink.ts'
import type { ConfigurationFacts } from '../ports/source.ts'
import { brokenFilesMarker, renderBrokenFiles } from '../render/render-broken-files.ts'
import { diagnosticsOf } from './decide-item.ts'
import { type ConfigurationWorld, loadConfiguration } from './load-configuration.ts'

/**
 * Keeps one issue in the repository that lists what is wrong in its own files as the default branch has them, and closes it when
 * all is mended. Errors of the company's files are told where those are kept. Nothing where Throughline is not in use, or off.
 */
export async function tellBrokenFiles(world: ConfigurationWorld & { readonly sink: Sink }, facts: ConfigurationFacts): Promise<readonly Outcome[]> {
  const { layer, repository } = facts
  if (layer.okrs.length === 0 && layer.settings === undefined) return []
  const configuration = await loadConfiguration(world, facts)
  if (configuration.settings.mode === 'off') return []
  const errors = diagnosticsOf(configuration).filter(({ severity, place }) => severity === 'error' && isOwn(place.file, layer))
  const settings = errors.filter(({ place }) => place.file === layer.settings?.path)
  const okrs = errors.filter((error: Diagnostic) => !settings.includes(error))
  const text = renderBrokenFiles({ repository: repository.name, url: repository.url, okrs, settings })
  return world.sink.apply([{ kind: 'issue', marker: brokenFilesMarker, ...text, wanted: errors.length > 0 }], { checks: [], labels: [] })
}

function isOwn(file: string, layer: ConfigurationLayer): boolean {
  return file === layer.settings?.path || layer.okrs.some(({ path }) => path === file)
}
