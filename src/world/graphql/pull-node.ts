import type { RestFile } from '../shapes/rest-comparison.ts'
import type { RestPull } from '../shapes/rest-pull.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'
import { commitNode } from './commit-node.ts'
import { connection, type PageArguments } from './connection.ts'
import { itemFields } from './item-fields.ts'
import { placedIssues } from './placed-issues.ts'
import type { GraphNode, ViewerContext } from './viewer-context.ts'

/** A pull request. */
export function pullNode(context: ViewerContext, repository: RestRepository, pull: RestPull): GraphNode {
  const { head, base } = pull
  return {
    __typename: 'PullRequest',
    ...itemFields(context, repository, pull),
    state: pull.merged ? 'MERGED' : pull.state.toUpperCase(),
    isDraft: pull.draft, merged: pull.merged, mergedAt: pull.merged_at, mergeable: 'MERGEABLE',
    headRefOid: head.sha, headRefName: head.ref, baseRefOid: base.sha, baseRefName: base.ref,
    isCrossRepository: head.repo?.full_name !== base.repo?.full_name,
    headRepository: () => (head.repo === null ? null : context.make.repository(context, head.repo)),
    headRepositoryOwner: head.repo === null ? null : { __typename: 'User', login: head.repo.owner.login, id: head.repo.owner.node_id },
    baseRepository: () => context.make.repository(context, repository),
    reviewDecision: () => reviewDecision(context, repository, pull),
    ...contents(context, repository, pull),
  }
}

function contents(context: ViewerContext, repository: RestRepository, pull: RestPull): GraphNode {
  const { state } = context.ground
  const name = repository.full_name
  return {
    changedFiles: async () => (await state.files(name, pull)).length,
    files: async (page: PageArguments) => connection(await state.files(name, pull), page, fileNode),
    closingIssuesReferences: async (page: PageArguments) => {
      const placed = await placedIssues(context, await state.closes(name, pull))
      return connection(placed, page, (one) => context.make.issue(context, one.repository, one.issue))
    },
    commits: async (page: PageArguments) => {
      const comparison = await state.compare(name, pull.base.sha, pull.head.sha)
      return connection(comparison?.commits ?? [], page, (commit) => ({ id: commit.node_id, commit: commitNode(context, repository, commit) }))
    },
  }
}

function fileNode(file: RestFile): GraphNode {
  const changes: Readonly<Record<string, string>> = { added: 'ADDED', removed: 'DELETED', renamed: 'RENAMED', copied: 'COPIED' }
  return { path: file.filename, additions: file.additions, deletions: file.deletions, changeType: changes[file.status] ?? 'MODIFIED' }
}

interface Review {
  readonly state: string
}

async function reviewDecision(context: ViewerContext, repository: RestRepository, pull: RestPull): Promise<string | null> {
  const reviews = await context.ground.reader.all<Review>(`/repos/${repository.full_name}/pulls/${pull.number}/reviews`)
  const last = reviews.findLast((review) => review.state === 'APPROVED' || review.state === 'CHANGES_REQUESTED')
  return last?.state ?? null
}
