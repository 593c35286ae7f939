import type { DiscussionFacts, ItemComment } from '../../ports/discussion.ts'
import type { Reaction } from '../../ports/effect.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import { demandFields } from '../client/run-query.ts'
import { type DiscussionAnswer, discussionQuery, type SpokenFields } from '../documents/discussion-query.ts'
import { findOwnComment, OURS } from './find-own-comment.ts'

/** The latest comments of an item and our own answer among them, or further back. */
export async function loadDiscussion(place: RepositoryClient, number: number, marker: string): Promise<DiscussionFacts | undefined> {
  const subject = `the comments of ${place.repository}#${number}`
  const { data, errors } = await query<DiscussionAnswer>(place, subject, discussionQuery, { number })
  demandFields(subject, errors, new Set())
  const page = data.repository?.issueOrPullRequest?.comments
  if (page === undefined) return undefined
  const comments = (page.nodes ?? []).flatMap((node) => (node === null || (node.viewerDidAuthor && node.body.includes(OURS)) ? [] : [readComment(node)]))
  return { comments, answer: await findOwnComment(place, number, page, marker) }
}

function readComment({ fullDatabaseId, body, author, editor, createdAt, lastEditedAt, reactionGroups }: SpokenFields): ItemComment {
  // Whoever changed it may have deleted their account since, and is nobody then.
  const changed = lastEditedAt !== null && editor?.login !== author?.login
  const own = (reactionGroups ?? []).flatMap(({ content, createdAt: at, viewerHasReacted }) => {
    const kind = viewerHasReacted ? kindOf(content) : undefined
    return kind === undefined ? [] : [{ kind, at: at ?? createdAt }]
  })
  return { id: Number(fullDatabaseId), body, by: author?.__typename === 'User' && !changed ? author.login : undefined, changedAt: lastEditedAt ?? createdAt, reaction: own.find(({ kind }) => kind === 'done') ?? own[0] }
}

function kindOf(content: string): Reaction | undefined {
  if (content === 'THUMBS_UP') return 'done'
  return content === 'CONFUSED' ? 'refused' : undefined
}
