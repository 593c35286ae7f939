import type { RestComment } from '../shapes/rest-comment.ts'
import { actorNode } from './actor-node.ts'
import type { GraphNode, ViewerContext } from './viewer-context.ts'

/** A comment on an issue or pull request. */
export function commentNode(context: ViewerContext, comment: RestComment): GraphNode {
  return {
    __typename: 'IssueComment',
    id: comment.node_id, databaseId: comment.id, fullDatabaseId: String(comment.id), body: comment.body, bodyText: comment.body, url: comment.html_url,
    author: actorNode(comment.user), viewerDidAuthor: comment.user?.login === context.login,
    authorAssociation: comment.author_association, createdAt: comment.created_at, updatedAt: comment.updated_at,
  }
}
