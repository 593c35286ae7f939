import type { RestAccount } from '../shapes/rest-account.ts'
import { repositoriesOf } from '../rest/repositories-of.ts'
import { actorNode } from './actor-node.ts'
import { connection, type PageArguments } from './connection.ts'
import { searchIssues } from './search-issues.ts'
import { TypedError, type GraphNode, type ViewerContext } from './viewer-context.ts'

/** The fields that every query starts from. */
export function queryRoot(context: ViewerContext): GraphNode {
  return {
    viewer: () => viewer(context),
    rateLimit: { limit: 5000, cost: 1, remaining: 4999, used: 1, nodeCount: 1, resetAt: '2099-01-01T00:00:00Z' },
    repository: async ({ owner, name }: { readonly owner: string; readonly name: string }) => {
      const found = await context.visible(`${owner}/${name}`)
      if (found === undefined) throw new TypedError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      return context.make.repository(context, found)
    },
    organization: ({ login }: { readonly login: string }) => organization(context, login),
    repositoryOwner: ({ login }: { readonly login: string }) => organization(context, login),
    search: (given: PageArguments & { readonly query: string }) => searchIssues(context, given),
  }
}

async function viewer(context: ViewerContext): Promise<GraphNode | null> {
  const account = await context.ground.reader.get<RestAccount>(`/users/${context.login}`)
  return { ...actorNode(account ?? null), login: context.login }
}

async function organization(context: ViewerContext, login: string): Promise<GraphNode> {
  const account = await context.ground.reader.get<RestAccount>(`/orgs/${login}`)
  if (account === undefined) throw new TypedError('NOT_FOUND', `Could not resolve to an Organization with the login of '${login}'.`)
  return {
    ...actorNode({ ...account, type: 'Organization' }),
    repositories: async (page: PageArguments) => {
      const all = await repositoriesOf(context.ground, login)
      const seen = (await Promise.all(all.map((found) => context.visible(found.full_name)))).filter((found) => found !== undefined)
      return connection(seen, page, (found) => context.make.repository(context, found))
    },
  }
}
