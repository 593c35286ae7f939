import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { type LeanResponse, readResponse } from './lean-response.ts'
import { openTunnel } from './open-tunnel.ts'
import { transportOf } from './transport-of.ts'

/** What Octokit hands to `fetch`. */
export interface LeanRequest {
  readonly method?: string | undefined
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: string | undefined
  readonly signal?: AbortSignal | undefined
  readonly redirect?: string | undefined
}

/** The part of `fetch` that Octokit uses. */
export type LeanFetch = (url: string | URL, options?: LeanRequest) => Promise<LeanResponse>

/** How to reach the world. */
interface HttpsFetchOptions {
  readonly proxy: (url: URL) => URL | undefined
  /** Milliseconds of silence after which a request is given up. */
  readonly timeout?: number
}

const MOST_REDIRECTS = 5
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 307, 308])

/** A fetch over `node:https` that follows the redirects of renamed repositories. Rejects when no answer comes. */
export function createHttpsFetch({ proxy, timeout = 10_000 }: HttpsFetchOptions): LeanFetch {
  async function follow(url: URL, request: LeanRequest, redirects: number): Promise<LeanResponse> {
    const through = proxy(url)
    const tunnel = through && (await openTunnel(url, through, timeout))
    const response = await exchange(url, request, timeout, tunnel)
    const target = request.redirect === 'manual' ? undefined : redirectTarget(url, request, response)
    if (target === undefined) return response
    if (redirects >= MOST_REDIRECTS) throw new Error(`${url.host} redirects in circles`)
    return follow(target, target.origin === url.origin ? request : withoutCredentials(request), redirects + 1)
  }
  return (url, request = {}) => follow(new URL(url), request, 0)
}

function exchange(url: URL, request: LeanRequest, timeout: number, tunnel: Socket | undefined): Promise<LeanResponse> {
  const { method = 'GET', headers = {}, body, signal } = request
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const route = tunnel === undefined ? {} : { createConnection: () => tunnel, agent: false }
  return new Promise((resolve, reject) => {
    const sent = transportOf(url)(url, { method, headers: { ...headers, ...length }, timeout, ...(signal && { signal }), ...route })
    sent.on('timeout', () => sent.destroy(new Error(`${url.host} did not answer within ${timeout / 1000} seconds`)))
    sent.on('error', reject)
    sent.on('response', (message: IncomingMessage) => readResponse(message, url.href).then(resolve, reject))
    sent.end(body)
  })
}

/** Only reading may be sent elsewhere by any redirect; a write follows those that keep its method. */
function redirectTarget(url: URL, request: LeanRequest, response: LeanResponse): URL | undefined {
  const location = response.headers.get('location')
  if (location === undefined || !REDIRECTS.has(response.status)) return undefined
  const reads = request.method === undefined || request.method === 'GET' || request.method === 'HEAD'
  if (!reads && response.status < 307) return undefined
  const target = new URL(location, url)
  return url.protocol === 'https:' && target.protocol !== 'https:' ? undefined : target
}

function withoutCredentials(request: LeanRequest): LeanRequest {
  const headers = Object.entries(request.headers ?? {}).filter(([name]) => !['authorization', 'cookie'].includes(name.toLowerCase()))
  return { ...request, headers: Object.fromEntries(headers) }
}
