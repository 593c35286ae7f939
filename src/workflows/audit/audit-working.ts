import type { Item } from '../../domain/item.ts'
import type { CountedRepository, PortfolioSource } from '../../ports/portfolio-source.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import type { AuditedRepository } from '../../render/audit.ts'
import type { Configuration } from '../load-configuration.ts'
import { readRepositories } from '../roll-up/read-repositories.ts'
import { auditItems } from './audit-items.ts'

/** A repository whose items are to be read. */
export interface WorkingRepository {
  readonly name: string
  readonly configuration: Configuration
}

/** What reading them needs. */
interface WorkingWorld {
  readonly portfolio: PortfolioSource
  readonly requests: () => number
  readonly budget: number
}

const REPOSITORIES_A_REQUEST = 100

/** Reads the items of these repositories, those with the same labels together, and audits each; what cannot be read is named. */
export async function auditWorking(working: readonly WorkingRepository[], world: WorkingWorld): Promise<readonly AuditedRepository[]> {
  const groups = groupedBy(working, ({ configuration }) => configuration.settings.labels.join('\n'))
  const done: AuditedRepository[] = []
  for (const group of groups.values()) {
    for (let start = 0; start < group.length; start += REPOSITORIES_A_REQUEST) {
      done.push(...(await auditSome(group.slice(start, start + REPOSITORIES_A_REQUEST), world)))
    }
  }
  return done
}

async function auditSome(some: readonly WorkingRepository[], world: WorkingWorld): Promise<readonly AuditedRepository[]> {
  if (world.requests() >= world.budget) return some.map(({ name }) => ({ kind: 'unread', name, reason: outOfBudget(world.budget) }))
  try {
    return await readSome(some, world)
  } catch (error) {
    if (!(error instanceof UnverifiableError)) throw error
    return some.map(({ name }) => ({ kind: 'unread', name, reason: error.message }))
  }
}

async function readSome(some: readonly WorkingRepository[], world: WorkingWorld): Promise<readonly AuditedRepository[]> {
  const labels = some[0]?.configuration.settings.labels ?? []
  const counted = await world.portfolio.count(some.map(({ name }) => name), labels)
  const wanted = counted.flatMap((found) => (found === undefined ? [] : [{ name: found.name, counts: found.counts.map(({ issues, pullRequests }) => [issues, pullRequests] as const) }]))
  const { items, pending } = await readRepositories({ ...world.portfolio, requests: world.requests }, wanted, labels, world.budget)
  const waiting = new Set(pending.map(({ name }) => name))
  const byRepository = groupedBy(items, ({ repository }) => repository)
  return some.map(({ name, configuration }, index) => {
    if (waiting.has(name)) return { kind: 'unread', name, reason: outOfBudget(world.budget) }
    const found = byRepository.get(name) ?? []
    const reason = missingItems(counted[index], found)
    return reason === undefined ? auditItems(name, found, configuration) : { kind: 'unread', name, reason }
  })
}

/** A list that GitHub leaves out of an answer must not look like an empty one. */
function missingItems(counted: CountedRepository | undefined, items: readonly Item[]): string | undefined {
  if (counted === undefined) return 'The issues and pull requests of this repository are not visible to the token'
  const most = Math.max(0, ...counted.counts.map(({ issues, pullRequests }) => issues + pullRequests))
  return items.length < most ? `GitHub counts ${most} labelled items and showed ${items.length} of them` : undefined
}

function outOfBudget(budget: number): string {
  return `The budget of ${budget === 1 ? '1 request' : `${budget} requests`} was used up before this repository`
}

function groupedBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) {
    const group = groups.get(keyOf(value))
    if (group === undefined) groups.set(keyOf(value), [value])
    else group.push(value)
  }
  return groups
}
