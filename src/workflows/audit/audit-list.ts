import type { Day } from '../../domain/day.ts'
import type { Item } from '../../domain/item.ts'
import type { Audit } from '../../render/audit.ts'
import type { Configuration } from '../load-configuration.ts'
import { auditItems } from './audit-items.ts'

/** Audits a list of items, each under its repository's name, against one configuration; `scope` names the list. */
export function auditList(scope: string, items: readonly Item[], configuration: Configuration, today: Day): Audit {
  const names = [...new Set(items.map(({ repository }) => repository))].sort()
  const repositories = names.map((name) => auditItems(name, items.filter(({ repository }) => repository === name), configuration))
  return { scope, today, repositories, unseen: 0, withoutTypes: false, requests: 0 }
}
