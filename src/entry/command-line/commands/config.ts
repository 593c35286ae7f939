import { dayOf } from '../../../domain/day.ts'
import { createLocalSource } from '../../../local/create-local-source.ts'
import type { ConfigurationFacts, Source } from '../../../ports/source.ts'
import type { DescribedConfiguration } from '../../../render/described-configuration.ts'
import { renderConfigJson } from '../../../render/json/render-config-json.ts'
import { renderTerminalConfig } from '../../../render/terminal/render-terminal-config.ts'
import { describeConfiguration } from '../../../workflows/describe-configuration.ts'
import { loadConfiguration } from '../../../workflows/load-configuration.ts'
import { apiClient } from '../api-client.ts'
import type { Arguments } from '../arguments.ts'
import { printDiagnostics } from '../print-diagnostics.ts'
import { readCompany, readOwnersLayer } from '../read-company.ts'
import { readLayer } from '../read-layer.ts'
import { exitCodes, type Terminal, UsageError } from '../terminal.ts'

/** Prints the settings that hold in the checkout, or in a repository on GitHub, each with where it comes from. Ends with 1 when a file has errors. */
export async function config(args: Arguments, terminal: Terminal): Promise<number> {
  const [repository] = args.positionals
  const { source, facts } = repository === undefined ? await ofCheckout(args, terminal) : await onGitHub(repository, terminal)
  const configuration = await loadConfiguration({ source, today: args.today ?? dayOf(terminal.now) }, facts)
  const described = describeConfiguration(facts, configuration)
  print(described, args, terminal)
  return described.diagnostics.some(({ severity }) => severity === 'error') ? exitCodes.findings : exitCodes.fine
}

interface Read {
  readonly source: Pick<Source, 'layer'>
  readonly facts: ConfigurationFacts
}

async function ofCheckout(args: Arguments, terminal: Terminal): Promise<Read> {
  const source = createLocalSource({
    directory: terminal.checkout, layer: readLayer(args, terminal), company: await readOwnersLayer(args, terminal), items: [], repository: args.repository ?? '', readCompany: readCompany(args, terminal),
  })
  return { source, facts: await source.configuration() }
}

async function onGitHub(repository: string, terminal: Terminal): Promise<Read> {
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new UsageError(`found ${repository}; expected a repository as owner/name, for example: throughline config acme/web`)
  const { createSource } = await import('../../../github/create-source.ts')
  const source = createSource(await apiClient(terminal), repository)
  return { source, facts: await source.configuration() }
}

function print(described: DescribedConfiguration, args: Arguments, terminal: Terminal): void {
  switch (args.format) {
    case 'json': return terminal.out(renderConfigJson(described))
    case 'text': return terminal.out(renderTerminalConfig(described, terminal.colour))
    case 'sarif': case 'github': return printDiagnostics(described.diagnostics, args.format, terminal)
  }
}
