import type { RestComment } from '../shapes/rest-comment.ts'
import { actorNode } from './actor-node.ts'
import type { GraphNode, ViewerContext } from './viewer-context.ts'

/** A comment on an issue or pull request. */
export function commentNode(context: ViewerContext, comment: RestComment): GraphNode {
  const edit = context.ground.side.edits.get(comment.id)
  return {
    __typename: 'IssueComment',
    id: comment.node_id, databaseId: comment.id, fullDatabaseId: String(comment.id), body: comment.body, bodyText: comment.body, url: comment.html_url,
    author: actorNode(comment.user), viewerDidAuthor: comment.user?.login === context.login,
    authorAssociation: comment.author_association, createdAt: comment.created_at, updatedAt: comment.updated_at,
    lastEditedAt: edit?.at ?? null, editor: edit === undefined ? null : actorNode({ login: edit.by, id: 0, node_id: `U_${edit.by}` }),
    reactionGroups: reactionGroups(context, comment.id),
  }
}

const CONTENTS: Readonly<Record<string, string>> = {
  '+1': 'THUMBS_UP', '-1': 'THUMBS_DOWN', laugh: 'LAUGH', hooray: 'HOORAY', confused: 'CONFUSED', heart: 'HEART', rocket: 'ROCKET', eyes: 'EYES',
}

/** GitHub lists every kind of reaction, also those that nobody has set. */
function reactionGroups({ ground, login }: ViewerContext, id: number): readonly GraphNode[] {
  const all = ground.side.reactions.get(id) ?? []
  return Object.entries(CONTENTS).map(([rest, content]) => {
    const own = all.filter((reaction) => reaction.content === rest)
    return { content, createdAt: own[0]?.at ?? null, viewerHasReacted: own.some(({ by }) => by === login) }
  })
}
