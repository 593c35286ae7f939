import type { RestIssue } from '../shapes/rest-issue.ts'
import type { RestPull } from '../shapes/rest-pull.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'
import { dependenciesOf } from '../rest/dependencies-of.ts'
import { childKeysOf, childrenOf } from '../rest/children-of.ts'
import { itemKey } from '../side-store.ts'
import { actorNode } from './actor-node.ts'
import { connection, type PageArguments } from './connection.ts'
import { itemFields } from './item-fields.ts'
import { closingPulls, placedIssue, placedIssues } from './placed-issues.ts'
import type { GraphNode, ViewerContext } from './viewer-context.ts'

/** An issue. */
export function issueNode(context: ViewerContext, repository: RestRepository, issue: RestIssue): GraphNode {
  const key = itemKey(repository.full_name, issue.number)
  const { side } = context.ground
  return {
    __typename: 'Issue',
    ...itemFields(context, repository, issue),
    state: issue.state.toUpperCase(),
    stateReason: issue.state_reason === null ? null : issue.state_reason.toUpperCase(),
    issueType: issue.type ? { __typename: 'IssueType', id: `IT_${issue.type.name}`, name: issue.type.name, isEnabled: true } : null,
    timelineItems: (page: PageArguments & { readonly itemTypes?: readonly string[] | null }) => {
      const closer = side.closers.get(key)
      const shown = closer !== undefined && page.itemTypes?.includes('CLOSED_EVENT') !== false
      return connection(shown ? [closer] : [], page, (login) => ({ __typename: 'ClosedEvent', id: `CE_${key}`, actor: actorNode({ login, id: 0, node_id: `U_${login}` }) }))
    },
    parent: async () => {
      const parent = side.parents.get(key)
      const placed = parent === undefined ? undefined : await placedIssue(context, parent)
      return placed === undefined ? null : issueNode(context, placed.repository, placed.issue)
    },
    subIssues: async (page: PageArguments) =>
      connection(await placedIssues(context, childKeysOf(context.ground, key)), page, (child) => issueNode(context, child.repository, child.issue)),
    subIssuesSummary: async () => {
      const children = await childrenOf(context.ground, key)
      const completed = children.filter((child) => child.state === 'closed').length
      const percentCompleted = children.length === 0 ? 0 : Math.round((100 * completed) / children.length)
      return { total: children.length, completed, percentCompleted }
    },
    issueDependenciesSummary: async () => {
      const { blocked_by: blockedBy, total_blocked_by: totalBlockedBy, blocking, total_blocking: totalBlocking } = await dependenciesOf(context.ground, key)
      return { blockedBy, totalBlockedBy, blocking, totalBlocking }
    },
    blockedBy: async (page: PageArguments) =>
      connection(await placedIssues(context, [...(side.blockers.get(key) ?? [])]), page, (blocker) => issueNode(context, blocker.repository, blocker.issue)),
    closedByPullRequestsReferences: async (page: PageArguments & { readonly includeClosedPrs?: boolean | null }) => {
      const wanted = (pull: RestPull) => pull.state === 'open' || pull.merged || page.includeClosedPrs === true
      const pulls = (await closingPulls(context, repository, issue)).filter(wanted)
      return connection(pulls, page, (pull) => context.make.pull(context, repository, pull))
    },
  }
}
