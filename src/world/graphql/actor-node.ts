import type { RestAccount } from '../shapes/rest-account.ts'
import type { GraphNode } from './viewer-context.ts'

/** The author of something, as GraphQL names it: a bot's login has no `[bot]` there. */
export function actorNode(account: RestAccount | null): GraphNode | null {
  if (account === null) return null
  const bot = account.login.endsWith('[bot]')
  return {
    __typename: bot ? 'Bot' : account.type === 'Organization' ? 'Organization' : 'User',
    id: account.node_id, databaseId: account.id, login: bot ? account.login.slice(0, -'[bot]'.length) : account.login,
    avatarUrl: account.avatar_url ?? '', url: account.login, name: account.login, resourcePath: `/${account.login}`,
  }
}
