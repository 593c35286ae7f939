import type { LeanFetch } from './client/create-https-fetch.ts'
import { fillRoute } from './client/fill-route.ts'
import type { GitHubClient, GitHubResponse } from './client/github-client.ts'
import type { QueryError } from './client/github-failure.ts'
import { GraphqlResponseError } from './client/graphql-response-error.ts'
import { HttpError } from './client/http-error.ts'
import type { LeanResponse } from './client/lean-response.ts'

/** What a lean client needs to know. */
interface LeanClientOptions {
  readonly token: string
  /** `https://api.github.com`, or an Enterprise Server's `…/api/v3`. */
  readonly baseUrl: string
  readonly fetch: LeanFetch
  readonly userAgent: string
  /** Told of the headers of every answer; names in small letters. */
  readonly onAnswer?: ((headers: Readonly<Record<string, string>>) => void) | undefined
}

interface Call {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: object | undefined
}

/** A client that asks and fails as every Octokit does, with nothing else: compiling Octokit costs a cold start as much as judging an item. */
export function createLeanClient(options: LeanClientOptions): GitHubClient {
  const root = options.baseUrl.replace(/\/$/, '')
  return {
    request: (route, { headers, ...parameters } = {}) => {
      const { method, path, body } = fillRoute(route, parameters)
      return send(options, { method, url: `${root}${path}`, headers: headers as Call['headers'], body })
    },
    graphql: async <T>(query: string, variables?: Record<string, unknown>) => {
      const { data, headers } = await send(options, { method: 'POST', url: `${root.replace(/\/api\/v3$/, '/api')}/graphql`, body: { query, variables } })
      const answer = data as { readonly data: T; readonly errors?: readonly QueryError[] }
      if (answer.errors) throw new GraphqlResponseError({ ...answer, errors: answer.errors }, headers)
      return answer.data
    },
  }
}

async function send({ token, fetch, userAgent, onAnswer }: LeanClientOptions, { method, url, headers, body }: Call): Promise<GitHubResponse> {
  const response = await answered(fetch(url, {
    method,
    headers: {
      accept: 'application/vnd.github.v3+json',
      'user-agent': userAgent,
      authorization: `token ${token}`,
      ...(body && { 'content-type': 'application/json; charset=utf-8' }),
      ...headers,
    },
    body: body && JSON.stringify(body),
  }))
  const told = Object.fromEntries(response.headers)
  onAnswer?.(told)
  const answer = { status: response.status, headers: told, data: await answered(contentOf(response)) }
  if (response.status >= 400) throw new HttpError({ response: answer })
  return answer
}

async function contentOf(response: LeanResponse): Promise<unknown> {
  const text = await response.text()
  if (text === '' || !(response.headers.get('content-type') ?? '').startsWith('application/json')) return text
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (response.ok) throw error
    return text
  }
}

/** Silence, a broken connection and half an answer are GitHub's failures, not ours. */
async function answered<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (cause) {
    throw new HttpError({ cause })
  }
}
