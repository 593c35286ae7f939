import { Octokit } from '@octokit/rest'
import { execute, parse } from 'graphql'
import nock from 'nock'
import { guardOctokit } from '../contract/openapi-guard.ts'
import { publishedSchema } from '../contract/graphql-guard.ts'

/** A real REST client whose every request and answer is held against GitHub's description. */
export function anOctokit(): Octokit {
  const octokit = new Octokit({ auth: 'test-token', baseUrl: 'https://api.github.com', log: { debug() {}, info() {}, warn() {}, error() {} } })
  guardOctokit(octokit, { tolerate: { '*': ['required'] } })
  return octokit
}

/** GitHub's host, intercepted. Nothing else may be reached. */
export function aGitHub(): nock.Scope {
  nock.disableNetConnect()
  return nock('https://api.github.com')
}

/** After each test: gives the network back, and throws when a request that the test expected was never made. */
export function leaveGitHub(): void {
  const pending = nock.pendingMocks()
  nock.abortPendingRequests()
  nock.cleanAll()
  nock.enableNetConnect()
  if (pending.length > 0) throw new Error(`Never asked for: ${pending.join(', ')}`)
}

/** What one GraphQL request asked for. */
interface Asked {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** An entry of GitHub's `errors`. */
interface AnsweredError { readonly type?: string; readonly message: string; readonly path?: readonly (string | number)[] }

/**
 * Answers the next GraphQL request with `data`, which is run through GitHub's own schema: a field that the query does not
 * ask for is dropped, and one that GitHub always fills and the test left out breaks the test.
 */
export function answerQuery(github: nock.Scope, data: unknown, errors: readonly AnsweredError[] = []): Asked[] {
  const asked: Asked[] = []
  github.post('/graphql').reply(200, async (_uri, body) => {
    const request = body as Asked
    asked.push(request)
    return { data: await shaped(request, data, errors.length > 0), ...(errors.length > 0 ? { errors } : {}) }
  })
  return asked
}

async function shaped(request: Asked, data: unknown, partial: boolean): Promise<unknown> {
  if (data === null) return null
  const result = await execute({
    schema: publishedSchema(),
    document: parse(request.query),
    rootValue: data,
    variableValues: { ...request.variables },
    fieldResolver: (source, _args, _context, info) => (source as Record<string, unknown>)[String(info.path.key)] ?? null,
    typeResolver: (value) => (value as { __typename: string }).__typename,
  })
  if (!partial && result.errors !== undefined) throw new Error(`The answer of the test is none of GitHub's: ${result.errors.map(({ message, path }) => `${path?.join('.')}: ${message}`).join('; ')}`)
  return result.data
}
