import type { RestCommit } from '../shapes/rest-commit.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'
import { actorNode } from './actor-node.ts'
import { commitNode } from './commit-node.ts'
import { connection, type PageArguments } from './connection.ts'
import { nodeAtPath } from './node-at-path.ts'
import { issueConnection, pullConnection } from './issue-connection.ts'
import { TypedError, type GraphNode, type ViewerContext } from './viewer-context.ts'

/** A repository. */
export function repositoryNode(context: ViewerContext, repository: RestRepository): GraphNode {
  return {
    __typename: 'Repository',
    id: repository.node_id, databaseId: repository.id, name: repository.name, nameWithOwner: repository.full_name,
    isPrivate: repository.private, isFork: repository.fork, isArchived: repository.archived, isEmpty: false,
    visibility: repository.visibility.toUpperCase(), url: repository.html_url, owner: actorNode(repository.owner),
    ...gitFields(context, repository),
    ...itemFields(context, repository),
  }
}

function gitFields(context: ViewerContext, repository: RestRepository): GraphNode {
  return {
    defaultBranchRef: () => refNode(context, repository, `refs/heads/${repository.default_branch}`),
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) => refNode(context, repository, qualifiedName),
    object: ({ expression, oid }: { readonly expression?: string | null; readonly oid?: string | null }) => {
      context.demand(repository, 'contents')
      return objectNode(context, repository, expression ?? oid ?? 'HEAD')
    },
  }
}

async function refNode(context: ViewerContext, repository: RestRepository, qualifiedName: string): Promise<GraphNode | null> {
  context.demand(repository, 'contents')
  const full = qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`
  const found = await context.ground.reader.get<{ readonly object: { readonly sha: string } }>(`/repos/${repository.full_name}/git/ref/${full.slice('refs/'.length)}`)
  if (found === undefined) return null
  const name = full.split('/').slice(2).join('/')
  const prefix = `${full.split('/').slice(0, 2).join('/')}/`
  return { __typename: 'Ref', id: full, name, prefix, target: () => objectNode(context, repository, found.object.sha) }
}

async function objectNode(context: ViewerContext, repository: RestRepository, expression: string): Promise<GraphNode | null> {
  const cut = expression.indexOf(':')
  const revision = cut < 0 ? expression : expression.slice(0, cut)
  const commit = await context.ground.reader.get<RestCommit>(`/repos/${repository.full_name}/commits/${revision}`)
  if (commit === undefined) return null
  if (cut < 0) return commitNode(context, repository, commit)
  return nodeAtPath(context, repository, commit.commit.tree.sha, expression.slice(cut + 1))
}

interface ByNumber {
  readonly number: number
}

function itemFields(context: ViewerContext, repository: RestRepository): GraphNode {
  const { state } = context.ground
  const name = repository.full_name
  async function issue(number: number): Promise<GraphNode | undefined> {
    context.demand(repository, 'issues')
    const found = await state.issue(name, number)
    return found === undefined ? undefined : context.make.issue(context, repository, found)
  }
  async function pull(number: number): Promise<GraphNode | undefined> {
    context.demand(repository, 'pull_requests')
    const found = await state.pull(name, number)
    return found === undefined ? undefined : context.make.pull(context, repository, found)
  }
  return {
    issue: async ({ number }: ByNumber) => (await issue(number)) ?? missing('an Issue', number),
    pullRequest: async ({ number }: ByNumber) => (await pull(number)) ?? missing('a PullRequest', number),
    issueOrPullRequest: async ({ number }: ByNumber) => (await state.pull(name, number) === undefined ? await issue(number) : await pull(number)) ?? missing('an issue or pull request', number),
    mergeQueue: async ({ branch }: { readonly branch?: string | null }) => {
      const queued = context.ground.side.queued.filter((entry) => entry.repository === name && entry.branch === (branch ?? repository.default_branch))
      const entries = queued.map((entry) => ({
        __typename: 'MergeQueueEntry', id: `MQE_${entry.head}`, state: 'AWAITING_CHECKS',
        headCommit: { __typename: 'Commit', oid: entry.head }, baseCommit: { __typename: 'Commit', oid: entry.base }, pullRequest: () => pull(entry.number),
      }))
      return { __typename: 'MergeQueue', id: `MQ_${name}`, entries: (page: PageArguments) => connection(entries, page, (entry) => entry) }
    },
    issues: issueConnection(context, repository),
    pullRequests: pullConnection(context, repository),
  }
}

function missing(what: string, number: number): never {
  throw new TypedError('NOT_FOUND', `Could not resolve to ${what} with the number of ${number}.`)
}
