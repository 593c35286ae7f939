import { request as requestHttps } from 'node:https'

/** How a request to an address is made. An ES import of `node:http` would load undici on Node 24; taking it when it is needed does not. */
export function transportOf(url: URL): typeof requestHttps {
  return url.protocol === 'https:' ? requestHttps : process.getBuiltinModule('node:http').request
}
