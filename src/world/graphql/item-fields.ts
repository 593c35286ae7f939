import type { RestItem, RestMilestone } from '../shapes/rest-item.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'
import { actorNode } from './actor-node.ts'
import { commentNode } from './comment-node.ts'
import { connection, type PageArguments } from './connection.ts'
import { labelNode } from './label-node.ts'
import type { GraphNode, ViewerContext } from './viewer-context.ts'

/** The fields that issues and pull requests share. */
export function itemFields(context: ViewerContext, repository: RestRepository, item: RestItem): GraphNode {
  return {
    id: item.node_id, databaseId: item.id, fullDatabaseId: String(item.id), number: item.number,
    title: item.title, body: item.body ?? '', bodyText: item.body ?? '', url: item.html_url, resourcePath: new URL(item.html_url).pathname,
    createdAt: item.created_at, updatedAt: item.updated_at, closedAt: item.closed_at, closed: item.state === 'closed',
    author: actorNode(item.user), authorAssociation: item.author_association,
    viewerDidAuthor: item.user?.login === context.login,
    repository: () => context.make.repository(context, repository),
    milestone: milestoneNode(item.milestone),
    labels: (page: PageArguments) => connection(item.labels, page, labelNode),
    assignees: (page: PageArguments) => connection(item.assignees, page, actorNode),
    comments: async (page: PageArguments) => {
      context.demand(repository, 'issues', 'pull_requests')
      const comments = await context.ground.state.comments(repository.full_name, item.number)
      return connection(comments, page, (comment) => commentNode(context, comment))
    },
  }
}

function milestoneNode(milestone: RestMilestone | null): GraphNode | null {
  if (milestone === null) return null
  const { node_id: id, number, title, state, due_on: dueOn } = milestone
  return { __typename: 'Milestone', id, number, title, state: state.toUpperCase(), dueOn }
}
