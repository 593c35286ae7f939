import type { Caller } from './caller.ts'

/** One REST request on its way through the world. `path` has no query; `body` is parsed JSON or undefined. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
  readonly caller: Caller
}

/** A call from a few words, with `path` allowed to carry its query. */
export function makeCall(caller: Caller, method: string, target: string, body?: unknown): Call {
  const cut = target.indexOf('?')
  const path = cut < 0 ? target : target.slice(0, cut)
  const query = new URLSearchParams(cut < 0 ? '' : target.slice(cut + 1))
  return { method, path, query, headers: {}, body, caller }
}

/** The call's body as a record; anything else reads as an empty one. */
export function bodyRecord(call: Call): Readonly<Record<string, unknown>> {
  const body = call.body
  return typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {}
}
