import type { Description, Schema } from './openapi-description.ts'

/**
 * How an OpenAPI schema is to be read: a request is closed to unknown properties, an answer is open and may be forgiven keywords,
 * either all of one (`required`) or one name in it (`required:network_count`).
 */
type Reading = { readonly closed: boolean; readonly without: ReadonlySet<string> }

type Schemas = Description['components']['schemas']

const BRANCHES = ['allOf', 'anyOf', 'oneOf'] as const
const NAMED = new Set(['properties', 'patternProperties'])

/** A self-contained JSON Schema (2020-12) of an OpenAPI 3.0 schema: `#/components/schemas/…` goes on resolving inside it. */
export function toJsonSchema(schema: Schema, schemas: Schemas, reading: Reading): Schema {
  const components = Object.fromEntries(
    Object.entries(schemas).map(([name, item]) => [name, convert(item, schemas, reading, 'branch')]),
  )
  return { ...convert(schema, schemas, reading, 'place'), components: { schemas: components } }
}

/**
 * GitHub closes almost none of its request schemas, so a misspelt property would pass. A schema that stands at a place of its own
 * (not as a branch of another one) and names properties is therefore closed here, unless the description leaves it open there.
 */
function convert(schema: Schema, schemas: Schemas, reading: Reading, at: 'place' | 'branch'): Schema {
  const kept = Object.entries(schema).filter(([keyword]) => keyword !== 'nullable' && !reading.without.has(keyword))
  const entries = kept
    .filter(([keyword, value]) => !(reading.closed && at === 'branch' && keyword === 'additionalProperties' && value === true))
    .map(([keyword, value]) => convertKeyword(keyword, value, schemas, reading))
  const closed = reading.closed && at === 'place' && namesProperties(schema, schemas) && schema['additionalProperties'] === undefined
  const converted: Schema = { ...Object.fromEntries(entries), ...(closed ? { unevaluatedProperties: false } : {}) }
  // OpenAPI 3.0 says "nullable" beside the type; JSON Schema says so in the type, and an enum or a reference has none to say it in.
  return schema['nullable'] === true ? { anyOf: [converted, { type: 'null' }] } : converted
}

function convertKeyword(keyword: string, value: unknown, schemas: Schemas, reading: Reading): readonly [string, unknown] {
  if (NAMED.has(keyword) && isSchema(value)) {
    return [keyword, Object.fromEntries(Object.entries(value).map(([name, item]) => [name, at(item, 'place')]))]
  }
  if (keyword === 'items' || keyword === 'additionalProperties') return [keyword, at(value, 'place')]
  if (isBranches(keyword) && Array.isArray(value)) {
    // The branches of the description overlap (a label may match two), so "exactly one" would refuse what GitHub takes.
    return [keyword === 'oneOf' ? 'anyOf' : keyword, value.map((item) => at(item, 'branch'))]
  }
  if (keyword === 'required' && Array.isArray(value)) return [keyword, value.filter((name) => !reading.without.has(`required:${name}`))]
  return [keyword, value]

  function at(item: unknown, where: 'place' | 'branch'): unknown {
    return isSchema(item) ? convert(item, schemas, reading, where) : item
  }
}

/** Whether a schema names properties, itself or through a branch or a reference. */
function namesProperties(schema: Schema, schemas: Schemas, seen: ReadonlySet<string> = new Set()): boolean {
  if (isSchema(schema['properties'])) return true
  const reference = schema['$ref']
  if (typeof reference === 'string') {
    const name = reference.slice('#/components/schemas/'.length)
    const target = schemas[name]
    return target !== undefined && !seen.has(name) && namesProperties(target, schemas, new Set([...seen, name]))
  }
  return BRANCHES.some((keyword) => {
    const branches = schema[keyword]
    return Array.isArray(branches) && branches.some((item) => isSchema(item) && namesProperties(item, schemas, seen))
  })
}

function isBranches(keyword: string): boolean {
  return BRANCHES.some((name) => name === keyword)
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
