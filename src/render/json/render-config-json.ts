import type { DescribedConfiguration } from '../described-configuration.ts'

/** The version of the shape that `config --format json` prints. */
const configSchema = 'throughline/config@1'

/** What holds in a repository as data; every key is always there, null where nothing is known. */
export function renderConfigJson(described: DescribedConfiguration): string {
  const { repository, state, layers, unasked, settings, diagnostics } = described
  return `${JSON.stringify({
    schema: configSchema,
    repository: repository === '' ? null : repository,
    state,
    layers,
    unasked: unasked ?? null,
    settings: settings.map(({ key, value, from }) => ({
      key, value: value ?? null, from: from === undefined ? null : { repository: from.layer, file: from.place.file, line: from.place.line },
    })),
    diagnostics: diagnostics.map(({ code, severity, message, place }) => ({ code, severity, message, file: place.file, line: place.line, column: place.column })),
  }, undefined, 2)}\n`
}
