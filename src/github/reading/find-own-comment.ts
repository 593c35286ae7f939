import type { PresentComment } from '../../ports/present-state.ts'
import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { query, type RepositoryClient } from '../client/repository-client.ts'
import { type EarlierCommentsAnswer, earlierCommentsQuery } from '../documents/earlier-comments-query.ts'
import type { CommentFields, CommentPage } from '../documents/facts-query.ts'
import type { Nodes } from '../documents/nodes.ts'

/** With this every comment of ours begins; with a person's token, what we write and what that person writes have one author. */
export const OURS = '<!-- throughline'
/** The marker of the comment that tells a verdict. */
const VERDICT = /^<!-- throughline(?::check(?: [a-z]{1,10}=[0-9a-z-]{1,40}){0,9})? -->/
/** Twenty pages are 2,000 comments; a discussion of that length gets a second comment rather than twenty requests more. */
const MOST_PAGES = 20

/** Our own comment on an item: found by marker *and* author, since anybody can quote a marker. Pages back through long discussions. */
export async function findOwnComment(place: RepositoryClient, number: number, latest: CommentPage | null, marker: string | RegExp = VERDICT): Promise<PresentComment | undefined> {
  let page = latest
  for (let read = 1; page !== null; read += 1) {
    const found = ownComment(page, marker)
    const before = page.pageInfo.startCursor
    if (found !== undefined || !page.pageInfo.hasPreviousPage || before === null || read === MOST_PAGES) return found
    const { data } = await query<EarlierCommentsAnswer>(place, `the comments of ${place.repository}#${number}`, earlierCommentsQuery, { number, before })
    page = data.repository?.issueOrPullRequest?.comments ?? null
  }
  return undefined
}

/** Our own comment among the latest hundred, read afresh; undefined where GitHub does not say, since the next look finds it. */
export async function loadOwnComment(place: RepositoryClient, number: number, marker: string): Promise<PresentComment | undefined> {
  try {
    const { data } = await query<EarlierCommentsAnswer>(place, `the comments of ${place.repository}#${number}`, earlierCommentsQuery, { number, before: null })
    const page = data.repository?.issueOrPullRequest?.comments ?? null
    return page === null ? undefined : ownComment(page, marker)
  } catch (error) {
    if (error instanceof UnverifiableError) return undefined
    throw error
  }
}

/** Our own among the comments that an answer lists, oldest first, by the marker with which it begins: what we quote further down may look like another one. */
export function ownComment({ nodes }: Nodes<CommentFields>, marker: string | RegExp = VERDICT): PresentComment | undefined {
  const [own, ...doubles] = (nodes ?? []).filter((comment) => comment !== null).filter((comment) => comment.viewerDidAuthor && (typeof marker === 'string' ? comment.body.startsWith(marker) : marker.test(comment.body)))
  if (own === undefined) return undefined
  const known = { id: Number(own.fullDatabaseId), body: own.body, author: own.author?.login, minimized: own.isMinimized }
  return doubles.length === 0 ? known : { ...known, doubles: doubles.map((double) => Number(double.fullDatabaseId)) }
}
