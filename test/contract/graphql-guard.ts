import { readFileSync } from 'node:fs'
import { buildSchema, getVariableValues, Kind, parse, validate } from 'graphql'
import { unpackaged } from '../../src/world/github-schema.ts'
import type { DocumentNode, GraphQLSchema } from 'graphql'

let published: GraphQLSchema | undefined

/**
 * Holds a GraphQL document, and its variables if given, against GitHub's published schema.
 * Throws an Error that names every mistake with its line and column.
 */
export function guardDocument(source: string, variables?: Readonly<Record<string, unknown>>): void {
  const schema = publishedSchema()
  const { document, problems } = examine(schema, source)
  const found = problems.length > 0 || variables === undefined ? problems : variableProblems(schema, document, variables)
  if (found.length > 0) throw new Error(`GraphQL contract broken:\n${found.map((line) => `  ${line}`).join('\n')}\nin\n${source}`)
}

interface Examined {
  readonly document: DocumentNode
  readonly problems: readonly string[]
}

const examined = new Map<string, Examined>()

/** The same few documents are sent over and over, and examining one takes longer than anything else here. */
function examine(schema: GraphQLSchema, source: string): Examined {
  const known = examined.get(source)
  if (known !== undefined) return known
  const document = parseDocument(source)
  const problems = validate(schema, document).map(({ message, locations }) => {
    const place = locations?.[0]
    return place === undefined ? message : `${place.line}:${place.column} ${message}`
  })
  examined.set(source, { document, problems })
  return { document, problems }
}

/** GitHub's schema, built once: it is 1.4 MB of SDL. The file is read by itself, because the package's entry also parses 9 MB of JSON. */
export function publishedSchema(): GraphQLSchema {
  if (published !== undefined) return published
  const file = new URL('schema.graphql', import.meta.resolve('@octokit/graphql-schema'))
  published = buildSchema(`${readFileSync(file, 'utf8')}${unpackaged}`, { assumeValid: true })
  return published
}

function parseDocument(source: string): DocumentNode {
  try {
    return parse(source)
  } catch (cause) {
    throw new Error(`GraphQL contract broken: ${cause instanceof Error ? cause.message : String(cause)}\nin\n${source}`, { cause })
  }
}

/** What graphql itself says of the values, and the values that no operation declares, which GitHub refuses. */
function variableProblems(
  schema: GraphQLSchema,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): readonly string[] {
  const operations = document.definitions.filter((item) => item.kind === Kind.OPERATION_DEFINITION)
  const definitions = operations.flatMap((operation) => operation.variableDefinitions ?? [])
  const declared = new Set(definitions.map((definition) => definition.variable.name.value))
  const unknown = Object.keys(variables).filter((name) => !declared.has(name))
  const { errors } = getVariableValues(schema, definitions, { ...variables })
  return [
    ...unknown.map((name) => `variable $${name}: found a value, expected one of ${[...declared].map((item) => `$${item}`).join(', ') || 'none'}`),
    ...(errors ?? []).map((error) => error.message),
  ]
}
