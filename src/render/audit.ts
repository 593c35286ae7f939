import type { Day } from '../domain/day.ts'
import type { Diagnostic } from '../domain/diagnostic.ts'
import type { Mode } from '../domain/settings.ts'
import type { VerdictKind } from '../domain/verdict.ts'
import type { CheckedItem } from './checked-item.ts'

/** Every open initiative of some repositories, held against the OKRs as if the check were enforced today. */
export interface Audit {
  /** What was asked about: an owner, a repository or a list. */
  readonly scope: string
  readonly today: Day
  /** In order of name. */
  readonly repositories: readonly AuditedRepository[]
  /** Repositories that the owner has and the token does not see; undefined where GitHub does not tell. */
  readonly unseen?: number | undefined
  /** Issues that are initiatives by their issue type alone were not looked for. */
  readonly withoutTypes: boolean
  /** Requests to GitHub. */
  readonly requests: number
}

/** What an audit came to in one repository. */
export type AuditedRepository =
  | { readonly kind: 'audited'; readonly name: string; readonly mode: Mode; readonly verdicts: Readonly<Partial<Record<VerdictKind, number>>>; readonly violations: readonly CheckedItem[] }
  /** Its OKR files cannot be read, so that nothing can be held against them. */
  | { readonly kind: 'okrs-invalid'; readonly name: string; readonly diagnostics: readonly Diagnostic[] }
  /** No OKRs, or the check is off, or nothing can be changed there. */
  | { readonly kind: 'silent' | 'off' | 'archived'; readonly name: string }
  /** GitHub refused or did not answer, or the requests did not suffice. */
  | { readonly kind: 'unread'; readonly name: string; readonly reason: string }

/** Numbers of an audit. */
interface AuditTotals {
  readonly open: number
  readonly violations: number
  readonly unread: number
  readonly broken: number
}

/** Open initiatives, and those of them that would fail; repositories that could not be read, and those whose OKRs are broken. */
export function auditTotals({ repositories }: Audit): AuditTotals {
  const sum = (numberOf: (repository: AuditedRepository) => number): number => repositories.reduce((total, repository) => total + numberOf(repository), 0)
  return {
    open: sum((repository) => (repository.kind === 'audited' ? Object.values(repository.verdicts).reduce((total, count) => total + count, 0) : 0)),
    violations: sum((repository) => (repository.kind === 'audited' ? repository.violations.length : 0)),
    unread: sum(({ kind }) => (kind === 'unread' ? 1 : 0)),
    broken: sum(({ kind }) => (kind === 'okrs-invalid' ? 1 : 0)),
  }
}
