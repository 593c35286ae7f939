import { dayOf } from '../../domain/day.ts'
import type { Item, ItemOutcome, ItemReference } from '../../domain/item.ts'
import { readSidebar } from '../../linkage/read-sidebar.ts'

/** An issue as REST lists it, as far as an item needs it. */
export interface RestIssue {
  readonly number: number
  readonly title: string
  readonly body?: string | null
  readonly html_url: string
  readonly state: string
  readonly state_reason?: string | null
  readonly user: { readonly login: string } | null
  readonly labels: readonly (string | { readonly name?: string })[]
  readonly assignees?: readonly { readonly login: string }[]
  readonly milestone: { readonly title: string } | null
  readonly type?: { readonly name?: string } | null
  /** As an organisation has defined them; absent where it has not. */
  readonly issue_field_values?: unknown
  readonly created_at: string
  readonly updated_at: string
  readonly closed_at: string | null
  readonly sub_issues_summary?: { readonly total: number; readonly completed: number } | null
  /** The number of open issues that it waits for. */
  readonly issue_dependencies_summary?: { readonly blocked_by: number } | null
  /** `…/repos/acme/web/issues/12` */
  readonly parent_issue_url?: string | null
}

const ISSUE_URL = /\/repos\/([^/]+\/[^/]+)\/issues\/(\d{1,9})$/

/** The issue as the domain knows it, without its origins. */
export function readRestIssue(issue: RestIssue, repository: string): Item {
  const { total = 0, completed = 0 } = issue.sub_issues_summary ?? {}
  return {
    kind: 'issue',
    repository,
    number: issue.number,
    title: issue.title,
    body: issue.body ?? '',
    url: issue.html_url,
    ...readState(issue),
    author: issue.user?.login ?? 'ghost',
    labels: issue.labels.flatMap((label) => (typeof label === 'string' ? label : label.name ?? [])),
    issueType: issue.type?.name,
    sidebar: readSidebar(issue.issue_field_values),
    assignees: (issue.assignees ?? []).map((user) => user.login),
    milestone: issue.milestone?.title,
    draft: false,
    createdOn: dayOf(new Date(issue.created_at)),
    updatedOn: dayOf(new Date(issue.updated_at)),
    closedOn: issue.closed_at === null ? undefined : dayOf(new Date(issue.closed_at)),
    ...(total > 0 ? { parts: { total, done: completed } } : {}),
    ...(issue.state !== 'closed' && (issue.issue_dependencies_summary?.blocked_by ?? 0) > 0 ? { blocked: true } : {}),
    origins: [],
  }
}

/** The issue that REST names as the parent. */
export function parentReference(issue: RestIssue): ItemReference | undefined {
  const [, repository, number] = ISSUE_URL.exec(issue.parent_issue_url ?? '') ?? []
  return repository === undefined ? undefined : { repository, number: Number(number) }
}

function readState(issue: RestIssue): { readonly state: 'open' | 'closed'; readonly outcome: ItemOutcome | undefined } {
  if (issue.state !== 'closed') return { state: 'open', outcome: undefined }
  const done = issue.state_reason === null || issue.state_reason === undefined || issue.state_reason === 'completed'
  return { state: 'closed', outcome: done ? 'completed' : 'not-planned' }
}
