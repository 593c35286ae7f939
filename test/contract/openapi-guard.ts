import { Ajv2020 } from 'ajv/dist/2020.js'
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { guardDocument } from './graphql-guard.ts'
import { description, findRoute } from './openapi-description.ts'
import type { Content, Operation, Parameter, Route, Schema } from './openapi-description.ts'
import { toJsonSchema } from './to-json-schema.ts'

/** One request to GitHub and its answer. Bodies are values or JSON text; without `status` only the request is checked. */
export type Exchange = {
  readonly method: string
  readonly url: string
  readonly requestBody?: unknown
  /** The request's Accept header: a raw body or a diff is no JSON and has no schema. */
  readonly accept?: string | undefined
  readonly status?: number
  readonly responseBody?: unknown
}

/** What is forgiven. */
export type GuardOptions = {
  /**
   * Keywords that an *answer* of a route need not keep, by route name or `*`, as in `{ 'GET /repos/{owner}/{repo}': ['required'] }`
   * or, for one name only, `['required:network_count']`: for a stand-in of GitHub whose answers lack properties.
   * Requests are never forgiven anything.
   */
  readonly tolerate?: { readonly [route: string]: readonly string[] }
}

/** The little of an Octokit that the guard uses. */
type GuardableOctokit = {
  readonly hook: { wrap(name: 'request', method: (request: any, options: any) => unknown): void }
  readonly request: { readonly endpoint: { parse(options: any): { method: string; url: string; headers: any; body?: any } } }
}

const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/
const NOT_JSON = /\.(?:raw|diff|patch|sha|base64)\b/
const MOST_A_PAGE = 100
const formats = { 'date-time': DATE_TIME }
const bodies = new Ajv2020({ strict: false, allErrors: true, verbose: true, logger: false, formats })
const values = new Ajv2020({ strict: false, verbose: true, logger: false, formats, coerceTypes: true })
const compiled = new Map<string, ValidateFunction>()

/** Checks every request of an Octokit before it is sent, and every answer before anybody reads it. */
export function guardOctokit(octokit: GuardableOctokit, options: GuardOptions = {}): void {
  octokit.hook.wrap('request', async (request, parameters) => {
    const { method, url, headers, body } = octokit.request.endpoint.parse(parameters)
    const sent: Exchange = { method, url, requestBody: body, accept: headers?.accept }
    guardExchange(sent, options)
    try {
      const response = await request(parameters)
      guardExchange({ ...sent, status: response.status, responseBody: response.data }, options)
      return response
    } catch (error) {
      const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined
      if (typeof status === 'number') guardExchange({ ...sent, status }, options)
      throw error
    }
  })
}

/** Throws an Error that names route, place, what was found and what was expected, if GitHub's description does not allow the exchange. */
export function guardExchange(exchange: Exchange, options: GuardOptions = {}): void {
  const url = new URL(exchange.url, 'https://api.github.com')
  // GitHub Enterprise Server has the same API below /api/v3 and /api/graphql.
  const pathname = url.pathname.replace(/^\/api(?:\/v3)?(?=\/)/, '')
  if (pathname === '/graphql') return guardGraphql(exchange)
  const route = findRoute(exchange.method, pathname)
  if ('unknown' in route) throw broken(`${exchange.method} ${pathname}`, 'route', 'this request', route.unknown)
  guardParameters(route, url.searchParams)
  guardRequestBody(route, toValue(exchange.requestBody))
  if (exchange.status === undefined) return
  const tolerated = [...(options.tolerate?.['*'] ?? []), ...(options.tolerate?.[route.name] ?? [])]
  guardAnswer(route, exchange, exchange.status, tolerated)
}

function guardGraphql(exchange: Exchange): void {
  const body = toValue(exchange.requestBody)
  if (exchange.method.toUpperCase() !== 'POST' || !isRecord(body) || typeof body['query'] !== 'string') {
    throw broken(`${exchange.method} /graphql`, 'request body', show(body), 'POST with { query, variables? }')
  }
  const { variables } = body
  guardDocument(body['query'], isRecord(variables) ? variables : {})
}

function guardParameters(route: Route, query: URLSearchParams): void {
  for (const parameter of route.operation.parameters) {
    const place = `${parameter.in} parameter ${parameter.name}`
    const given = parameter.in === 'path' ? route.pathValues.get(parameter.name) : (query.get(parameter.name) ?? undefined)
    if (given !== undefined) guardValue(route, place, parameter, given)
    else if (parameter.required === true) throw broken(route.name, place, 'nothing', 'a value')
  }
  const known = route.operation.parameters.filter((parameter) => parameter.in === 'query').map((parameter) => parameter.name)
  for (const name of query.keys()) {
    if (!known.includes(name)) throw broken(route.name, 'query', name, known.length === 0 ? 'no query' : `one of ${known.join(', ')}`)
  }
}

function guardValue(route: Route, place: string, parameter: Parameter, given: string): void {
  const validate = compile(`${route.name} ${place}`, values, () => ({
    type: 'object',
    properties: { value: toJsonSchema(parameter.schema, {}, { closed: false, without: new Set() }) },
  }))
  if (!validate({ value: given })) throw brokenBy(route.name, place, validate.errors)
  // GitHub answers with 100 and says nothing, and a page that was cut short looks like the last one.
  if (parameter.name === 'per_page' && (Number(given) > MOST_A_PAGE || Number(given) < 1)) {
    throw broken(route.name, place, given, `1 to ${MOST_A_PAGE}`)
  }
}

function guardRequestBody(route: Route, body: unknown): void {
  const { requestBody } = route.operation
  if (body === undefined) {
    if (requestBody?.required === true) throw broken(route.name, 'request body', 'nothing', 'a JSON body')
    return
  }
  const schema = jsonSchemaOf(requestBody?.content, undefined)
  if (schema === undefined) throw broken(route.name, 'request body', show(body), 'no body')
  const validate = compile(`${route.name} request`, bodies, () =>
    toJsonSchema(schema, description.components.schemas, { closed: true, without: new Set() }),
  )
  if (!validate(body)) throw brokenBy(route.name, 'request body', validate.errors)
}

function guardAnswer(route: Route, exchange: Exchange, status: number, tolerated: readonly string[]): void {
  // Any request may fail, and GitHub describes few of the ways; "not modified" is an answer to our own If-None-Match.
  if (status >= 400 || status === 304) return
  const response = route.operation.responses[String(status)]
  if (response === undefined) throw broken(route.name, 'status', String(status), `one of ${statuses(route.operation)}`)
  const accept = exchange.accept ?? ''
  const schema = jsonSchemaOf(response.content, accept)
  if (schema === undefined || NOT_JSON.test(accept)) return
  const without = [...new Set(tolerated)].sort()
  const validate = compile(`${route.name} ${status} ${without.join()} ${accept}`, bodies, () =>
    toJsonSchema(schema, description.components.schemas, { closed: false, without: new Set(without) }),
  )
  if (!validate(toValue(exchange.responseBody))) throw brokenBy(route.name, `response ${status}`, validate.errors)
}

function statuses(operation: Operation): string {
  return Object.keys(operation.responses).join(', ')
}

/** The schema of the JSON body: of the media type that was asked for by name, or plain JSON. */
function jsonSchemaOf(content: Content | undefined, accept: string | undefined): Schema | undefined {
  const named = Object.entries(content ?? {}).find(([type]) => type !== 'application/json' && accept?.includes(type))
  return (named?.[1] ?? content?.['application/json'])?.schema
}

function compile(key: string, ajv: Ajv2020, schema: () => Schema): ValidateFunction {
  const known = compiled.get(key)
  if (known !== undefined) return known
  const fresh = ajv.compile(schema())
  compiled.set(key, fresh)
  return fresh
}

/** A body as a value: transports hold JSON text, and no route of GitHub's takes or gives a bare JSON string. */
function toValue(body: unknown): unknown {
  if (typeof body !== 'string') return body ?? undefined
  if (body.trim() === '') return undefined
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}

function brokenBy(route: string, place: string, errors: readonly ErrorObject[] | null | undefined): Error {
  const lines = (errors ?? []).map((error) => {
    const at = `${place}${error.instancePath === '' ? '' : ` at ${error.instancePath}`}`
    return `${at}: found ${found(error)}, expected ${expected(error)}`
  })
  return new Error(`GitHub contract broken: ${route}\n${[...new Set(lines)].map((line) => `  ${line}`).join('\n')}`)
}

function broken(route: string, place: string, found: string, expected: string): Error {
  return new Error(`GitHub contract broken: ${route}\n  ${place}: found ${found}, expected ${expected}`)
}

function found(error: ErrorObject): string {
  if (error.keyword === 'required') return `no "${error.params['missingProperty']}"`
  if (error.keyword === 'unevaluatedProperties') return `"${error.params['unevaluatedProperty']}"`
  if (error.keyword === 'additionalProperties') return `"${error.params['additionalProperty']}"`
  return show(error.data)
}

function expected(error: ErrorObject): string {
  switch (error.keyword) {
    case 'required':
      return 'it to be there'
    case 'unevaluatedProperties':
    case 'additionalProperties':
      return 'no such property'
    case 'enum':
      return `one of ${JSON.stringify(error.schema)}`
    default:
      return (error.message ?? error.keyword).replace(/^must (?:be )?/, '')
  }
}

/** A value in a message, cut so that a report of a megabyte does not hide the reason. */
function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length <= 200 ? text : `${text.slice(0, 200)}…`
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
