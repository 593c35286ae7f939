import type { RestIssue } from '../shapes/rest-issue.ts'
import type { RestItem } from '../shapes/rest-item.ts'
import type { RestPull } from '../shapes/rest-pull.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'
import { connection, type PageArguments } from './connection.ts'
import type { GraphNode, ViewerContext } from './viewer-context.ts'

interface Order {
  readonly field: string
  readonly direction: 'ASC' | 'DESC'
}

interface ItemArguments extends PageArguments {
  readonly labels?: readonly string[] | null
  readonly states?: readonly string[] | null
  readonly orderBy?: Order | null
}

interface IssueArguments extends ItemArguments {
  readonly filterBy?: IssueFilters | null
}

interface IssueFilters {
  readonly since?: string | null
  readonly labels?: readonly string[] | null
  readonly states?: readonly string[] | null
  readonly createdBy?: string | null
  readonly assignee?: string | null
  readonly type?: string | null
}

/** The `issues` field of a repository. */
export function issueConnection(context: ViewerContext, repository: RestRepository): (given: IssueArguments) => Promise<GraphNode> {
  return async (given) => {
    context.demand(repository, 'issues')
    const issues = await context.ground.state.issues(repository.full_name)
    const wanted = issues.filter((issue) => hasAny(issue, given.labels) && inStates(issue.state, given.states) && passes(issue, given.filterBy ?? {}))
    return connection(ordered(wanted, given.orderBy), given, (issue) => context.make.issue(context, repository, issue))
  }
}

/** The `pullRequests` field of a repository. */
export function pullConnection(context: ViewerContext, repository: RestRepository): (given: ItemArguments & PullArguments) => Promise<GraphNode> {
  return async (given) => {
    context.demand(repository, 'pull_requests')
    const pulls = await context.ground.state.pulls(repository.full_name)
    const wanted = pulls.filter((pull) => hasAny(pull, given.labels) && inStates(stateOf(pull), given.states)
      && (given.headRefName == null || pull.head.ref === given.headRefName) && (given.baseRefName == null || pull.base.ref === given.baseRefName))
    return connection(ordered(wanted, given.orderBy), given, (pull) => context.make.pull(context, repository, pull))
  }
}

interface PullArguments {
  readonly headRefName?: string | null
  readonly baseRefName?: string | null
}

function stateOf(pull: RestPull): string {
  return pull.merged ? 'merged' : pull.state
}

function inStates(state: string, states: readonly string[] | null | undefined): boolean {
  return states == null || states.includes(state.toUpperCase())
}

function hasAny(item: RestItem, labels: readonly string[] | null | undefined): boolean {
  return labels == null || labels.some((name) => hasLabel(item, name))
}

function hasLabel(item: RestItem, name: string): boolean {
  return item.labels.some((label) => label.name.toLowerCase() === name.toLowerCase())
}

function passes(issue: RestIssue, filter: IssueFilters): boolean {
  return (filter.since == null || Date.parse(issue.updated_at) >= Date.parse(filter.since))
    && (filter.labels ?? []).every((name) => hasLabel(issue, name))
    && inStates(issue.state, filter.states)
    && (filter.createdBy == null || issue.user?.login === filter.createdBy)
    && (filter.assignee == null || issue.assignees.some((account) => account.login === filter.assignee))
    && (filter.type == null || issue.type?.name === filter.type)
}

function ordered<T extends RestItem>(items: readonly T[], order: Order | null | undefined): readonly T[] {
  const sign = order?.direction === 'DESC' ? -1 : 1
  const value = (item: T) => (order?.field === 'COMMENTS' ? item.comments : Date.parse(order?.field === 'UPDATED_AT' ? item.updated_at : item.created_at))
  return items.toSorted((left, right) => sign * (value(left) - value(right) || left.number - right.number))
}
