import type { Item } from '../../domain/item.ts'
import { isConfigurationPath } from '../../okrs/okrs-paths.ts'
import type { OpenWork } from '../../ports/open-work.ts'
import type { RepositoryClient } from '../client/repository-client.ts'
import { type OpenIssueFields, openIssuesQuery } from '../documents/open-issues-query.ts'
import { type LatestComments, type OpenPullRequestFields, openPullRequestsQuery } from '../documents/open-pull-requests-query.ts'
import { mentionsCommand } from '../../linkage/commands/parse-commands.ts'
import { OURS, ownComment } from './find-own-comment.ts'
import { loadPages } from './load-pages.ts'
import { loadTypedIssues } from './load-typed-issues.ts'
import { createOriginPool, type OriginPool } from './origin-pool.ts'
import { readChecks } from './read-checks.ts'
import { readItem } from './read-item.ts'
import { withUnlinked } from './with-unlinked.ts'

/**
 * All open pull requests, and every open issue with one of the labels or an issue type of that name, each with what stands
 * on it; by number. A page of 100 items a request. Lists and never searches, since a search ends at 1,000 results.
 */
export async function loadOpenWork(place: RepositoryClient, labels: readonly string[], checkName: string): Promise<readonly OpenWork[]> {
  const pool = createOriginPool()
  const wanted = [...new Set(labels)]
  const [pulls, ...lists] = await Promise.all([loadPulls(place, wanted, checkName, pool), ...wanted.map((label) => loadIssues(place, label, pool))])
  const found = new Map<number, OpenWork>()
  for (const work of lists.flat()) found.set(work.item.number, mergeTyped(found.get(work.item.number), work))
  return [...found.values(), ...pulls].sort((a, b) => a.item.number - b.item.number)
}

async function loadPulls(place: RepositoryClient, labels: readonly string[], checkName: string, pool: OriginPool): Promise<readonly OpenWork[]> {
  const pulls = await loadPages<OpenPullRequestFields, OpenWork>(place, openPullRequestsQuery, { checkName }, (node, errors) => {
    const item = pool(readItem(node, errors))
    return { item, ...readComments(node.comments, item, { headSha: node.headRefOid, checks: readChecks(node) }), proposes: touchesConfiguration(node.files) }
  })
  const marked = new Set(labels.map((label) => label.toLowerCase()))
  // What is no initiative inherits nothing.
  const initiatives = pulls.filter(({ item }) => item.labels.some((label) => marked.has(label.toLowerCase())))
  const linked = new Map((await withUnlinked(place, initiatives.map(({ item }) => item))).map((item) => [item.number, item]))
  return pulls.map((work) => ({ ...work, item: linked.get(work.item.number) ?? work.item }))
}

async function loadIssues(place: RepositoryClient, label: string, pool: OriginPool): Promise<readonly OpenWork[]> {
  const [typed, labelled] = await Promise.all([
    loadTypedIssues(place, label, pool, 'open'),
    loadPages<OpenIssueFields, OpenWork>(place, openIssuesQuery, { label }, (node, errors) => {
      const item = pool(readItem(node, errors))
      return { item, ...readComments(node.comments, item, { checks: [] }), proposes: false }
    }),
  ])
  return [...typed.map((item) => ({ item, present: { checks: [], labels: item.labels }, commentKnown: false, proposes: false })), ...labelled]
}

/** REST tells the type and no comments, GraphQL the comments and no type. */
function mergeTyped(known: OpenWork | undefined, work: OpenWork): OpenWork {
  if (known === undefined) return work
  const [rich, poor] = work.commentKnown || work.present.comment !== undefined ? [work, known] : [known, work]
  return { ...rich, item: { ...rich.item, issueType: rich.item.issueType ?? poor.item.issueType } }
}

function readComments(comments: LatestComments | null, item: Item, rest: Pick<OpenWork['present'], 'headSha' | 'checks'>): Pick<OpenWork, 'present' | 'commentKnown' | 'commandedAt'> {
  const comment = comments === null ? undefined : ownComment(comments)
  const commentKnown = comments !== null && (comment !== undefined || comments.totalCount <= (comments.nodes ?? []).length)
  return { present: { ...rest, comment, labels: item.labels }, commentKnown, commandedAt: comments === null ? undefined : latestCommand(comments) }
}

/** What we write quotes commands. */
function latestCommand({ nodes }: LatestComments): string | undefined {
  return (nodes ?? []).flatMap((node) => (node !== null && !(node.viewerDidAuthor && node.body.includes(OURS)) && mentionsCommand(node.body) ? [node.lastEditedAt ?? node.createdAt] : [])).toSorted().at(-1)
}

function touchesConfiguration(files: OpenPullRequestFields['files']): boolean {
  const paths = (files?.nodes ?? []).flatMap((file) => file?.path ?? [])
  return paths.some(isConfigurationPath) || (files?.totalCount ?? 0) > paths.length
}
