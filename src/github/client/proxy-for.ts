/** The proxy through which to reach an HTTPS address, as `https_proxy` and `no_proxy` say in either case of letters; undefined for none. */
export function proxyFor(url: URL, environment: Readonly<Record<string, string | undefined>>): URL | undefined {
  const proxy = environment['https_proxy'] ?? environment['HTTPS_PROXY'] ?? ''
  if (url.protocol !== 'https:' || proxy === '' || isExcepted(url, environment['no_proxy'] ?? environment['NO_PROXY'] ?? '')) return undefined
  return new URL(proxy.includes('://') ? proxy : `http://${proxy}`)
}

/** `no_proxy` lists hosts, each with its subdomains, or `*` for all. */
function isExcepted(url: URL, list: string): boolean {
  return list.split(',').map((entry) => entry.trim().toLowerCase()).some((entry) => {
    const host = entry.startsWith('.') ? entry.slice(1) : entry
    return host === '*' || host === url.hostname || host === url.host || (host !== '' && url.hostname.endsWith(`.${host}`))
  })
}
