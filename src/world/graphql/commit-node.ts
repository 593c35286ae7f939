import type { RestCheckRun } from '../shapes/rest-check-run.ts'
import type { RestCommit } from '../shapes/rest-commit.ts'
import type { RestRepository } from '../shapes/rest-repository.ts'
import { checkSuites } from './check-suites.ts'
import { connection, type PageArguments } from './connection.ts'
import { nodeAtPath, treeNode } from './node-at-path.ts'
import type { GraphNode, ViewerContext } from './viewer-context.ts'

/** A commit with its check suites. */
export function commitNode(context: ViewerContext, repository: RestRepository, commit: RestCommit): GraphNode {
  const { message, author, committer, tree } = commit.commit
  const [headline = '', ...rest] = message.split('\n')
  const user = commit.author === null ? null : { login: commit.author.login, id: commit.author.node_id, name: commit.author.login }
  const runs = async (): Promise<readonly RestCheckRun[]> => {
    context.demand(repository, 'checks')
    return context.ground.state.checkRuns(repository.full_name, commit.sha)
  }
  return {
    __typename: 'Commit',
    id: commit.node_id, oid: commit.sha, abbreviatedOid: commit.sha.slice(0, 7), url: commit.html_url,
    message, messageHeadline: headline, messageBody: rest.join('\n').trim(),
    authoredDate: author.date, committedDate: committer.date, committedViaWeb: false,
    author: { name: author.name, email: author.email, date: author.date, user },
    committer: { name: committer.name, email: committer.email, date: committer.date, user },
    tree: () => treeNode(context, repository, tree.sha),
    file: async ({ path }: { readonly path: string }) => {
      const object = await nodeAtPath(context, repository, tree.sha, path)
      return object === null ? null : { name: path.split('/').at(-1), path, type: object['__typename'] === 'Tree' ? 'tree' : 'blob', object }
    },
    checkSuites: async (page: PageArguments & { readonly filterBy?: SuiteFilter | null }) => checkSuites(repository, await runs(), page),
    history: async (page: PageArguments & { readonly path?: string | null }) => {
      const path = page.path == null ? '' : `&path=${encodeURIComponent(page.path)}`
      const log = await context.ground.reader.all<RestCommit>(`/repos/${repository.full_name}/commits?sha=${commit.sha}${path}`)
      return connection(log, page, (one) => commitNode(context, repository, one))
    },
  }
}

interface SuiteFilter {
  readonly appId?: number | null
  readonly checkName?: string | null
}
