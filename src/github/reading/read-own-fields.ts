import { type Day, dayOf } from '../../domain/day.ts'
import type { Item, ItemOutcome } from '../../domain/item.ts'
import type { IssueFields } from '../documents/issue-fragment.ts'
import type { PullRequestFields } from '../documents/pull-request-fragment.ts'

/** What an item says of itself. */
export function readOwnFields(fields: IssueFields | PullRequestFields): Omit<Item, 'origins'> {
  return {
    repository: fields.repository.nameWithOwner,
    number: fields.number,
    title: fields.title,
    body: fields.body,
    url: fields.url,
    author: readAuthor(fields.author),
    labels: namesOf(fields.labels?.nodes, (label) => label.name),
    assignees: namesOf(fields.assignees?.nodes, (user) => user.login),
    milestone: fields.milestone?.title,
    createdOn: readDay(fields.createdAt),
    updatedOn: readDay(fields.updatedAt),
    closedOn: readDay(fields.closedAt),
    ...(fields.__typename === 'Issue' ? readIssueState(fields) : readPullRequestState(fields)),
  }
}

function readIssueState(fields: IssueFields): Pick<Item, 'kind' | 'state' | 'outcome' | 'draft' | 'parts' | 'blocked'> {
  const open = fields.state === 'OPEN'
  // Issues closed before GitHub asked for a reason have none; they count as done. A duplicate is not done here.
  const done = fields.stateReason === null || fields.stateReason === 'COMPLETED'
  const outcome: ItemOutcome | undefined = open ? undefined : done ? 'completed' : 'not-planned'
  const { total = 0, completed = 0 } = fields.subIssuesSummary ?? {}
  return {
    kind: 'issue', state: open ? 'open' : 'closed', outcome, draft: false,
    ...(total > 0 ? { parts: { total, done: completed } } : {}),
    ...(open && (fields.issueDependenciesSummary?.blockedBy ?? 0) > 0 ? { blocked: true } : {}),
  }
}

function readPullRequestState(fields: PullRequestFields): Pick<Item, 'kind' | 'state' | 'outcome' | 'draft' | 'branch' | 'base'> {
  return {
    kind: 'pull-request',
    state: fields.pullState === 'OPEN' ? 'open' : 'closed',
    outcome: fields.pullState === 'MERGED' ? 'merged' : undefined,
    draft: fields.isDraft,
    branch: fields.headRefName,
    base: fields.baseRefName,
  }
}

/** GitHub shows deleted accounts as `ghost`, and drops the `[bot]` of a bot's login that people write in settings. */
function readAuthor(author: IssueFields['author']): string {
  if (author === null) return 'ghost'
  return author.__typename === 'Bot' && !author.login.endsWith('[bot]') ? `${author.login}[bot]` : author.login
}

function namesOf<T>(nodes: readonly (T | null)[] | null | undefined, name: (node: T) => string): readonly string[] {
  return (nodes ?? []).flatMap((node) => (node === null ? [] : name(node)))
}

function readDay(time: string | null | undefined): Day | undefined {
  return time === null || time === undefined ? undefined : dayOf(new Date(time))
}
