import { dayOf } from '../../../domain/day.ts'
import type { GitHubClient } from '../../../github/client/github-client.ts'
import { createLocalSource } from '../../../local/create-local-source.ts'
import { type Audit, auditTotals } from '../../../render/audit.ts'
import { itemDiagnostics } from '../../../render/item-diagnostics.ts'
import { renderAuditJson } from '../../../render/json/render-audit-json.ts'
import { renderTerminalAudit } from '../../../render/terminal/render-terminal-audit.ts'
import { auditList } from '../../../workflows/audit/audit-list.ts'
import { loadConfiguration } from '../../../workflows/load-configuration.ts'
import { apiClient } from '../api-client.ts'
import type { Arguments } from '../arguments.ts'
import { printDiagnostics } from '../print-diagnostics.ts'
import { readCompany, readOwnersLayer } from '../read-company.ts'
import { readGivenItems } from '../read-given-items.ts'
import { readLayer } from '../read-layer.ts'
import { exitCodes, type Terminal, UsageError } from '../terminal.ts'

const BUDGET = 1000

/** Lists what would fail if the check were enforced today. Ends with 1 when something would, and with 2 when a repository could not be read. */
export async function audit(args: Arguments, terminal: Terminal): Promise<number> {
  const done = args.issues === undefined ? await onGitHub(args, terminal) : await ofList(args, args.issues, terminal)
  print(done, args, terminal)
  const { violations, unread, broken } = auditTotals(done)
  if (unread > 0) return exitCodes.unusable
  return violations + broken > 0 ? exitCodes.findings : exitCodes.fine
}

async function onGitHub(args: Arguments, terminal: Terminal): Promise<Audit> {
  const [scope = ''] = args.positionals
  if (!/^[A-Za-z0-9-]+(?:\/[\w.-]+)?$/.test(scope)) throw new UsageError(`found ${scope === '' ? 'nothing to audit' : scope}; expected an owner or a repository, for example: throughline audit acme/web; or a list: throughline audit --issues issues.json`)
  const { client, requests } = counting(await apiClient(terminal))
  const today = args.today ?? dayOf(terminal.now)
  const { createSource } = await import('../../../github/create-source.ts')
  if (scope.includes('/')) return (await import('../../../workflows/audit/audit-repository.ts')).auditRepository({ source: createSource(client, scope), today, requests })
  const [{ auditOwner }, { createOwnerSource }, { createPortfolioSource }] = await Promise.all([
    import('../../../workflows/audit/audit-owner.ts'), import('../../../github/create-owner-source.ts'), import('../../../github/create-portfolio-source.ts'),
  ])
  return auditOwner(scope, {
    owners: createOwnerSource(client),
    portfolio: createPortfolioSource(client, `${scope}/.github`),
    layer: (repository) => createSource(client, repository).layer(repository),
    today,
    requests,
    budget: args.budget ?? BUDGET,
    onProgress: (progress) => terminal.error(`${scope}: ${progress.repositories === 1 ? '1 repository' : `${progress.repositories} repositories`} read, ${progress.requests === 1 ? '1 request' : `${progress.requests} requests`}\n`),
  })
}

async function ofList(args: Arguments, path: string, terminal: Terminal): Promise<Audit> {
  if (args.positionals.length > 0) throw new UsageError(`found both ${args.positionals[0]} and --issues; expected one of them`)
  const { items, labelsKnown } = readGivenItems({ path, repository: args.repository ?? '', bodies: false }, terminal)
  const source = createLocalSource({
    layer: readLayer(args, terminal), company: await readOwnersLayer(args, terminal), items, repository: args.repository ?? '', directory: terminal.checkout, readCompany: readCompany(args, terminal),
  })
  const today = args.today ?? dayOf(terminal.now)
  const configuration = await loadConfiguration({ source, today }, await source.configuration())
  if (configuration.okrs.kind === 'absent') throw new UsageError('found no OKR file here (.github/okrs.yml); throughline init writes one to start with')
  if (!labelsKnown) throw new UsageError('the list does not say which labels its items carry, so nobody can tell which are initiatives; ask for them with --json labels,…')
  return auditList(path, items, configuration, today)
}

/** Counts what is asked; a request that is tried again counts once. */
function counting(client: GitHubClient): { readonly client: GitHubClient; readonly requests: () => number } {
  let made = 0
  return {
    requests: () => made,
    client: {
      request(route, parameters) {
        made += 1
        return client.request(route, parameters)
      },
      graphql(query, variables) {
        made += 1
        return client.graphql(query, variables)
      },
    },
  }
}

function print(done: Audit, args: Arguments, terminal: Terminal): void {
  switch (args.format) {
    case 'json': return terminal.out(renderAuditJson(done))
    case 'text': return terminal.out(renderTerminalAudit(done, terminal.colour))
    case 'sarif': case 'github': return printDiagnostics(done.repositories.flatMap((repository) =>
      repository.kind === 'audited' ? itemDiagnostics(repository.violations) : repository.kind === 'okrs-invalid' ? repository.diagnostics : []), args.format, terminal)
  }
}
