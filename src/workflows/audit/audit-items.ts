import type { Item } from '../../domain/item.ts'
import type { VerdictKind } from '../../domain/verdict.ts'
import type { AuditedRepository } from '../../render/audit.ts'
import type { CheckedItem } from '../../render/checked-item.ts'
import { type Decision, decideItem, diagnosticsOf } from '../decide-item.ts'
import type { Configuration } from '../load-configuration.ts'
import { checkContext } from '../plan-check-effects.ts'

/** What an audit says of a repository before any item of it is read; undefined where they must be. */
export function withoutItems(name: string, configuration: Configuration): AuditedRepository | undefined {
  if (configuration.okrs.kind === 'absent') return { kind: 'silent', name }
  if (configuration.settings.mode === 'off') return { kind: 'off', name }
  return configuration.okrs.kind === 'broken' ? { kind: 'okrs-invalid', name, diagnostics: diagnosticsOf(configuration) } : undefined
}

/** The open initiatives of a repository, as if the check were enforced for all of them today. */
export function auditItems(name: string, items: readonly Item[], configuration: Configuration): AuditedRepository {
  const without = withoutItems(name, configuration)
  if (without !== undefined) return without
  const { settings } = configuration
  const enforced: Configuration = { ...configuration, settings: { ...settings, mode: 'enforce', enforceAfter: undefined } }
  const decided = items.filter(({ state }) => state === 'open').flatMap((item) => {
    const decision = decideItem(item, enforced, undefined)
    return decision === undefined || decision.verdict.kind === 'not-an-initiative' ? [] : [{ item, decision }]
  })
  const verdicts: Partial<Record<VerdictKind, number>> = {}
  for (const { decision: { verdict: { kind } } } of decided) verdicts[kind] = (verdicts[kind] ?? 0) + 1
  const violations = decided.filter(({ decision }) => decision.conclusion === 'failure').map(({ item, decision }) => checkedItem(item, decision))
  return { kind: 'audited', name, mode: settings.mode, verdicts, violations: violations.sort((a, b) => (a.number ?? 0) - (b.number ?? 0)) }
}

function checkedItem(item: Item, decision: Decision): CheckedItem {
  return { source: item.url, number: item.number, title: item.title, verdict: decision.verdict, context: checkContext(decision, { item }) }
}
