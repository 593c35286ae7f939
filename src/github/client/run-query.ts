import { UnverifiableError } from '../../ports/unverifiable-error.ts'
import { dependenciesField, withoutDependencies } from '../documents/issue-fragment.ts'
import type { GitHubClient } from './github-client.ts'
import { isClear, isRefusal, type QueryError, queryErrors, unverifiable } from './github-failure.ts'

/** What a query brought, and which of its fields could not be had. */
export interface QueryResult<T> {
  readonly data: T
  /** Refused or missing fields only; a query that broke down throws. */
  readonly errors: readonly QueryError[]
}

/** Clients of hosts that know no links between issues. */
const withoutLinks = new WeakSet<GitHubClient>()

/** Runs a query. GitHub leaves out what a token may not see and says so beside the data, so part of an answer is an answer. */
export async function runQuery<T>(client: GitHubClient, subject: string, document: string, variables: Record<string, unknown>): Promise<QueryResult<T>> {
  try {
    return { data: await client.graphql<T>(withoutLinks.has(client) ? withoutDependencies(document) : document, variables), errors: [] }
  } catch (error) {
    const errors = queryErrors(error)
    if (!withoutLinks.has(client) && document.includes(dependenciesField) && errors.some(knowsNoLinks)) {
      withoutLinks.add(client)
      return runQuery(client, subject, document, variables)
    }
    const data = (error as { readonly data?: T | null }).data
    if (errors.length === 0 || data === null || data === undefined || !errors.every(isClear)) throw unverifiable(subject, error)
    return { data, errors }
  }
}

/** A host of the company's own may be older than the links between issues. */
function knowsNoLinks({ type, path, message }: QueryError): boolean {
  return type === undefined && (path === undefined || !path.includes('issueDependenciesSummary')) && message.includes('issueDependenciesSummary')
}

/** Throws when a field was refused whose absence would be read as a fact; `tolerated` names those that may be unknown. */
export function demandFields(subject: string, errors: readonly QueryError[], tolerated: ReadonlySet<string>): undefined {
  const refused = errors.find((error) => isRefusal(error) && !(error.path ?? []).some((step) => tolerated.has(String(step))))
  if (refused) throw new UnverifiableError(subject, 'denied', new Error(refused.message), { permission: permissionFor(refused.path ?? []) })
  return undefined
}

/** The permission that a refused field needs; the last name of its path that needs one decides. */
function permissionFor(path: readonly (string | number)[]): string | undefined {
  const needed = path.flatMap((step) => PERMISSIONS.find(([fields]) => fields.test(String(step)))?.[1] ?? [])
  return needed.at(-1)
}

const PERMISSIONS = [
  [/^(?:okrsFile|okrsFolder|settingsFile|defaultBranchRef|object|p\d+)$/, 'contents: read'],
  [/^(?:issue|issues|parent|subIssues)$/, 'issues: read'],
  [/^(?:pullRequest|pullRequests)$/, 'pull-requests: read'],
] as const
