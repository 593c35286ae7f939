import type { request } from 'node:http'

/** How a request is made. */
type Transport = typeof request

/**
 * How a request to an address is made. The modules are taken when they are needed, because only one of them is, and
 * because an ES import of `node:http` would load undici on Node 24, which costs more than the whole of a short process.
 */
export function transportOf(url: URL): Transport {
  return url.protocol === 'https:' ? process.getBuiltinModule('node:https').request : process.getBuiltinModule('node:http').request
}
