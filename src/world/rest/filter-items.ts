import type { RestIssue } from '../shapes/rest-issue.ts'

/** The filters and the order of `GET /repos/{owner}/{repo}/issues`. */
export function filterItems(items: readonly RestIssue[], query: URLSearchParams): readonly RestIssue[] {
  const tests = [byState(query), byLabels(query), bySince(query), byCreator(query), byAssignee(query), byType(query)]
  return items.filter((item) => tests.every((test) => test(item))).toSorted(order(query))
}

type Test = (item: RestIssue) => boolean

function byState(query: URLSearchParams): Test {
  const state = query.get('state') ?? 'open'
  return (item) => state === 'all' || item.state === state
}

function byLabels(query: URLSearchParams): Test {
  const wanted = (query.get('labels') ?? '').split(',').map((name) => name.trim().toLowerCase()).filter((name) => name !== '')
  return (item) => wanted.every((name) => item.labels.some((label) => label.name.toLowerCase() === name))
}

function bySince(query: URLSearchParams): Test {
  const since = Date.parse(query.get('since') ?? '')
  return (item) => Number.isNaN(since) || Date.parse(item.updated_at) >= since
}

function byCreator(query: URLSearchParams): Test {
  const creator = query.get('creator')
  return (item) => creator === null || item.user?.login === creator
}

function byAssignee(query: URLSearchParams): Test {
  const assignee = query.get('assignee')
  if (assignee === null || assignee === '*') return (item) => assignee === null || item.assignees.length > 0
  if (assignee === 'none') return (item) => item.assignees.length === 0
  return (item) => item.assignees.some((account) => account.login === assignee)
}

function byType(query: URLSearchParams): Test {
  const type = query.get('type')
  return (item) => type === null || type === '*' || item.type?.name === type
}

function order(query: URLSearchParams): (left: RestIssue, right: RestIssue) => number {
  const sign = query.get('direction') === 'asc' ? 1 : -1
  const sort = query.get('sort')
  const value = (item: RestIssue) => (sort === 'comments' ? item.comments : Date.parse(sort === 'updated' ? item.updated_at : item.created_at))
  return (left, right) => sign * (value(left) - value(right) || left.number - right.number)
}
