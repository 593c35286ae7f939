import { type Audit, type AuditedRepository, auditTotals } from '../audit.ts'
import type { CheckedItem } from '../checked-item.ts'
import { problemData } from './render-check-json.ts'

/** The version of the shape that `audit --format json` prints. */
const auditSchema = 'throughline/audit@1'

/** An audit as data: `complete` is false where a repository could not be read; `unseen` is null where GitHub does not tell. */
export function renderAuditJson(audit: Audit): string {
  const { scope, today, unseen, withoutTypes, requests, repositories } = audit
  const { open, violations, unread, broken } = auditTotals(audit)
  return `${JSON.stringify({
    schema: auditSchema,
    scope,
    today,
    complete: unread === 0,
    open,
    wouldFail: violations,
    okrsInvalid: broken,
    unread,
    unseen: unseen ?? null,
    issueTypes: !withoutTypes,
    requests,
    repositories: repositories.map(repositoryData),
  }, undefined, 2)}\n`
}

function repositoryData(repository: AuditedRepository) {
  switch (repository.kind) {
    case 'audited': {
      const { name, kind, mode, verdicts, violations } = repository
      return { name, state: kind, mode, verdicts, violations: violations.map(violationData) }
    }
    case 'okrs-invalid': {
      const diagnostics = repository.diagnostics.map(({ code, severity, message, place }) => ({ code, severity, message, file: place.file, line: place.line, column: place.column }))
      return { name: repository.name, state: repository.kind, diagnostics }
    }
    case 'unread': return { name: repository.name, state: repository.kind, reason: repository.reason }
    case 'silent': case 'off': case 'archived': return { name: repository.name, state: repository.kind }
  }
}

function violationData({ source, number, title, verdict, context }: CheckedItem) {
  return { number: number ?? null, kind: context.item.kind, title: title ?? null, url: source === '' ? null : source, author: context.item.author ?? null, verdict: verdict.kind, problems: verdict.problems.map(problemData) }
}
