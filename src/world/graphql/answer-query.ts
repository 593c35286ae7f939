import { execute, GraphQLError, parse, validate, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { errorAnswer, jsonAnswer, type Answer } from '../answer.ts'
import { bodyRecord, type Call } from '../call.ts'
import { githubSchema } from '../github-schema.ts'
import type { Ground } from '../ground.ts'
import { issueNode } from './issue-node.ts'
import { neutralField } from './neutral-field.ts'
import { pullNode } from './pull-node.ts'
import { queryRoot } from './query-root.ts'
import { repositoryNode } from './repository-node.ts'
import { createViewerContext, TypedError, type NodeMakers } from './viewer-context.ts'

const make: NodeMakers = { repository: repositoryNode, issue: issueNode, pull: pullNode }

/** Answers `POST /graphql` as GitHub does: always 200 once the token holds, with `errors` beside or instead of `data`. */
export async function answerQuery(ground: Ground, call: Call): Promise<Answer> {
  const kind = call.caller.kind
  if (kind === 'unknown') return errorAnswer(401, 'Bad credentials')
  if (kind === 'anonymous' || kind === 'app') return errorAnswer(401, 'This endpoint requires you to be authenticated.')
  const { query, variables, operationName } = bodyRecord(call)
  if (typeof query !== 'string') return jsonAnswer(200, { errors: [{ message: 'A query attribute must be specified and must be a string.' }] })
  const schema = await githubSchema()
  const document = onceChecked(schema, query)
  if (document.kind === 'errors') return jsonAnswer(200, { errors: document.errors })
  const result = await execute({
    schema,
    document: document.node,
    rootValue: queryRoot(createViewerContext(ground, call.caller, make)),
    variableValues: typeof variables === 'object' && variables !== null ? (variables as Record<string, unknown>) : {},
    ...(typeof operationName === 'string' ? { operationName } : {}),
    fieldResolver: neutralField,
  })
  return jsonAnswer(200, worded(result))
}

type Checked = { readonly kind: 'document'; readonly node: DocumentNode } | { readonly kind: 'errors'; readonly errors: readonly unknown[] }

/** A program asks few questions, many times; more than so many different ones are no program of ours. */
const MOST_REMEMBERED = 100
const remembered = new Map<string, Checked>()

/** Checking a document takes longer than answering it. */
function onceChecked(schema: GraphQLSchema, query: string): Checked {
  const known = remembered.get(query)
  if (known !== undefined) return known
  const checked = checkedDocument(schema, query)
  if (remembered.size < MOST_REMEMBERED) remembered.set(query, checked)
  return checked
}

function checkedDocument(schema: GraphQLSchema, query: string): Checked {
  try {
    const node = parse(query)
    const errors = validate(schema, node)
    return errors.length === 0 ? { kind: 'document', node } : { kind: 'errors', errors: errors.map((error) => error.toJSON()) }
  } catch (error) {
    if (error instanceof GraphQLError) return { kind: 'errors', errors: [error.toJSON()] }
    throw error
  }
}

/** GitHub puts its `type` beside the message, not among the extensions. */
function worded(result: ExecutionResult): unknown {
  if (result.errors === undefined) return result
  const errors = result.errors.map((error) => {
    const { originalError } = error
    return originalError instanceof TypedError ? { type: originalError.type, ...error.toJSON() } : error.toJSON()
  })
  return { data: result.data ?? null, errors }
}
