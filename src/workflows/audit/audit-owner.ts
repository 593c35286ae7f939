import type { Day } from '../../domain/day.ts'
import type { ConfigurationLayer } from '../../ports/configuration-layer.ts'
import type { OwnedRepository, OwnerSource } from '../../ports/owner-source.ts'
import type { PortfolioSource } from '../../ports/portfolio-source.ts'
import type { Audit, AuditedRepository } from '../../render/audit.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import type { Configuration } from '../load-configuration.ts'
import { tryConfiguration } from '../try-configuration.ts'
import { withoutItems } from './audit-items.ts'
import { auditWorking, type WorkingRepository } from './audit-working.ts'

/** Where an audit of all repositories of an owner reads. It has no sink, so that it cannot touch anything. */
export interface OwnerAuditWorld {
  readonly owners: OwnerSource
  readonly portfolio: PortfolioSource
  readonly layer: (repository: string) => Promise<ConfigurationLayer | undefined>
  readonly today: Day
  /** Requests made so far. */
  readonly requests: () => number
  /** Requests after which the rest is left out, and named. */
  readonly budget: number
  /** Called as the audit goes on. */
  readonly onProgress: (progress: AuditProgress) => void
}

/** How far an audit has come. */
interface AuditProgress {
  readonly repositories: number
  readonly requests: number
}

/** Audits every repository of an owner that the token sees: a request for 50 repositories, one more for 100 that use Throughline, and one for each 100 initiatives. */
export async function auditOwner(owner: string, world: OwnerAuditWorld): Promise<Audit> {
  const done: AuditedRepository[] = []
  const working: WorkingRepository[] = []
  const layers = remembered(world.layer)
  let [after, seen]: [string | undefined, number] = [undefined, 0]
  do {
    const page = await world.owners.page(owner, after)
    for (const repository of page.repositories) sort(repository, await configurationOf(repository, layers, world.today), done, working)
    after = page.next
    seen += page.repositories.length
    world.onProgress({ repositories: seen, requests: world.requests() })
  } while (after !== undefined)
  const total = await world.owners.total(owner)
  done.push(...(await auditWorking(working, world)))
  return {
    scope: owner,
    today: world.today,
    repositories: done.sort((a, b) => (a.name < b.name ? -1 : 1)),
    unseen: total === undefined ? undefined : Math.max(0, total - seen),
    withoutTypes: working.length > 0,
    requests: world.requests(),
  }
}

async function configurationOf(repository: OwnedRepository, layer: OwnerAuditWorld['layer'], today: Day): Promise<Configuration | UnverifiableError> {
  return tryConfiguration({ source: { layer }, today }, repository)
}

function sort({ repository, archived }: OwnedRepository, configuration: Configuration | UnverifiableError, done: AuditedRepository[], working: WorkingRepository[]): void {
  const { name } = repository
  if (archived) return void done.push({ kind: 'archived', name })
  if (configuration instanceof UnverifiableError) return void done.push({ kind: 'unread', name, reason: configuration.message })
  const without = withoutItems(name, configuration)
  if (without === undefined) working.push({ name, configuration })
  else done.push(without)
}

/** A company's files are read once, however many repositories extend them. */
function remembered(layer: OwnerAuditWorld['layer']): OwnerAuditWorld['layer'] {
  const known = new Map<string, Promise<ConfigurationLayer | undefined>>()
  return (repository) => {
    const found = known.get(repository.toLowerCase()) ?? layer(repository)
    known.set(repository.toLowerCase(), found)
    return found
  }
}
