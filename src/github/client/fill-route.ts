/** A request as it is sent. */
interface FilledRoute {
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly body: Readonly<Record<string, unknown>> | undefined
}

/**
 * Fills the template of a route, `GET /repos/{owner}/{repo}`, with parameters, as every Octokit does. What the template does
 * not name is asked for by a query, or sent as the body.
 */
export function fillRoute(route: string, parameters: Readonly<Record<string, unknown>>): FilledRoute {
  const [method = 'GET', template = '/'] = route.split(' ')
  const rest = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined))
  const path = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name]
    delete rest[name]
    return encoded(value ?? '')
  })
  const isEmpty = Object.keys(rest).length === 0
  if (method !== 'GET' && method !== 'HEAD') return { method, path, body: isEmpty ? undefined : rest }
  const query = Object.entries(rest).map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&')
  return { method, path: isEmpty ? path : `${path}?${query}`, body: undefined }
}

/** As RFC 6570 has it: `!'()*` are encoded too. */
function encoded(value: unknown): string {
  return encodeURIComponent(String(value)).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
