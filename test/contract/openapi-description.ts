import { readFileSync } from 'node:fs'

/** Any JSON Schema of the description; `unknown` inside, because it is only walked and handed to ajv. */
export type Schema = { readonly [keyword: string]: unknown }

/** A path or query parameter. */
export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required?: boolean
  readonly schema: Schema
  readonly 'x-multi-segment'?: boolean
}

/** A body per media type. */
export type Content = { readonly [mediaType: string]: { readonly schema?: Schema } }

/** What may be asked of one path with one method, and what comes back. */
export type Operation = {
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Content }
  readonly responses: { readonly [status: string]: { readonly content?: Content } }
}

/** The vendored part of GitHub's description; `scripts/write-openapi-subset.mjs` writes it. */
export type Description = {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } }
  readonly components: { readonly schemas: { readonly [name: string]: Schema } }
}

/** An operation that was found for a URL, with the raw values of its path parameters. */
export type Route = {
  /** `GET /repos/{owner}/{repo}`: the key by which messages and tolerances name it. */
  readonly name: string
  readonly operation: Operation
  readonly pathValues: ReadonlyMap<string, string>
}

/** GitHub's own description, read once for each test file that needs it. */
export const description: Description = JSON.parse(
  readFileSync(new URL('./github-openapi.json', import.meta.url), 'utf8'),
) as Description

type Template = { readonly path: string; readonly pattern: RegExp; readonly names: readonly string[]; readonly literals: number }

const templates: readonly Template[] = Object.keys(description.paths)
  .map(toTemplate)
  .sort((left, right) => right.literals - left.literals)

/** The route of a method and a path such as `/repos/acme/shop/issues/7`, or what is unknown about it. */
export function findRoute(method: string, pathname: string): Route | { readonly unknown: string } {
  const matching = templates.filter((template) => template.pattern.test(pathname))
  if (matching.length === 0) return { unknown: 'no such path in the description' }
  for (const template of matching) {
    const operation = description.paths[template.path]?.[method.toLowerCase()]
    const match = template.pattern.exec(pathname)
    if (operation === undefined || match === null) continue
    const pathValues = new Map(template.names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]))
    return { name: `${method.toUpperCase()} ${template.path}`, operation, pathValues }
  }
  const methods = matching.flatMap(({ path }) => Object.keys(description.paths[path] ?? {}))
  return { unknown: `the path takes ${[...new Set(methods)].join(', ').toUpperCase()}` }
}

/** `{path}` of the contents may be empty (the root of the repository); every other parameter must be there. */
function toTemplate(path: string): Template {
  const parameters = Object.values(description.paths[path] ?? {}).flatMap((operation) => operation.parameters)
  const wide = new Set(parameters.filter((item) => item['x-multi-segment'] === true).map((item) => item.name))
  const names: string[] = []
  const source = path.replaceAll(/\{([^}]+)\}|([.$()*+?[\]\\^|])/g, (_whole, name: string | undefined, special: string | undefined) => {
    if (name === undefined) return `\\${special ?? ''}`
    names.push(name)
    if (!wide.has(name)) return '([^/]+)'
    return name === 'path' ? '(.*)' : '(.+)'
  })
  const literals = path.split('/').filter((segment) => !segment.startsWith('{')).length
  return { path, pattern: new RegExp(`^${source}$`), names, literals }
}
