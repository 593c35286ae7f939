import type { RestFieldValue } from './rest-field-value.ts'
import type { RestItem } from './rest-item.ts'

/** An issue in REST JSON. */
export interface RestIssue extends RestItem, Readonly<Partial<Record<LinkName, unknown>>> {
  readonly state_reason: string | null
  readonly type?: RestIssueType | null
  /** Only where the organisation has given its issues fields. */
  readonly issue_field_values?: readonly RestFieldValue[]
  readonly pull_request?: unknown
  /** Only where there is a parent. */
  readonly parent_issue_url?: string
  readonly draft?: boolean
  readonly sub_issues_summary?: { readonly total: number; readonly completed: number; readonly percent_completed: number }
  readonly issue_dependencies_summary?: RestDependencies
}

/** How many issues are linked to one, in REST JSON; the totals count closed ones too. */
export interface RestDependencies {
  readonly blocked_by: number
  readonly total_blocked_by: number
  readonly blocking: number
  readonly total_blocking: number
}

/** A type of issues in REST JSON. */
export interface RestIssueType {
  readonly id: number
  readonly node_id: string
  readonly name: string
  readonly description: string | null
}

type LinkName =
  | 'assignee' | 'repository_url' | 'labels_url' | 'comments_url' | 'events_url' | 'timeline_url'
  | 'performed_via_github_app' | 'active_lock_reason'
