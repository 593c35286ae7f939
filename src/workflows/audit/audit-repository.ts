import type { Day } from '../../domain/day.ts'
import type { Source } from '../../ports/source.ts'
import type { Audit } from '../../render/audit.ts'
import { loadConfiguration } from '../load-configuration.ts'
import { auditItems, withoutItems } from './audit-items.ts'

/** Where an audit of one repository reads. It has no sink, so that it cannot touch anything. */
export interface RepositoryAuditWorld {
  readonly source: Pick<Source, 'configuration' | 'initiatives' | 'layer'>
  readonly today: Day
  /** Requests made so far. */
  readonly requests: () => number
}

/** Audits one repository, issue types included. Throws an UnverifiableError when it cannot be read. */
export async function auditRepository({ source, today, requests }: RepositoryAuditWorld): Promise<Audit> {
  const facts = await source.configuration()
  const { name } = facts.repository
  const configuration = await loadConfiguration({ source, today }, facts)
  const audited = withoutItems(name, configuration) ?? auditItems(name, await source.initiatives(configuration.settings.labels), configuration)
  return { scope: name, today, repositories: [audited], unseen: 0, withoutTypes: false, requests: requests() }
}
