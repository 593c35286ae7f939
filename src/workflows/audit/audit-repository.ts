import type { Day } from '../../domain/day.ts'
import type { Item } from '../../domain/item.ts'
import type { Settings } from '../../domain/settings.ts'
import type { Source } from '../../ports/source.ts'
import type { Audit } from '../../render/audit.ts'
import { loadConfiguration } from '../load-configuration.ts'
import { withSidebars } from '../with-sidebars.ts'
import { auditItems, withoutItems } from './audit-items.ts'

/** Where an audit of one repository reads. It has no sink, so that it cannot touch anything. */
interface RepositoryAuditWorld {
  readonly source: Pick<Source, 'configuration' | 'initiatives' | 'layer' | 'sidebars'>
  readonly today: Day
  /** Requests made so far. */
  readonly requests: () => number
}

/** Audits one repository, issue types included. Throws an UnverifiableError when it cannot be read. */
export async function auditRepository({ source, today, requests }: RepositoryAuditWorld): Promise<Audit> {
  const facts = await source.configuration()
  const { name } = facts.repository
  const configuration = await loadConfiguration({ source, today }, facts)
  const audited = withoutItems(name, configuration) ?? auditItems(name, await itemsOf(source, configuration.settings), configuration)
  return { scope: name, today, repositories: [audited], unseen: 0, withoutTypes: false, requests: requests() }
}

async function itemsOf(source: RepositoryAuditWorld['source'], settings: Settings): Promise<readonly Item[]> {
  return withSidebars(source, await source.initiatives(settings.labels), settings)
}
