import * as z from 'zod/mini'
import type { KeyGuide } from './key-guide.ts'

/** A JSON Schema as plain data. */
export type JsonSchema = { readonly [key: string]: unknown }

/** What a schema is published as. */
interface JsonSchemaTitle {
  readonly id: string
  readonly title: string
  readonly description: string
}

/** The JSON Schema (draft 7, which editors understand best) of what people may write, with the guide's words at every key. */
export function jsonSchemaOf(schema: z.ZodMiniType, guide: KeyGuide, { id, title, description }: JsonSchemaTitle): JsonSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' })
  return { $schema, $id: id, title, description, ...described(rest, guide, '') }
}

function described(schema: JsonSchema, guide: KeyGuide, map: string): JsonSchema {
  const parts = Object.entries(schema).map(([word, value]): readonly [string, unknown] => {
    if (word === 'properties' && isSchema(value)) return [word, describedKeys(value, schema['required'], guide, map)]
    return [word, word === 'items' && isSchema(value) ? described(value, guide, map) : value]
  })
  return Object.fromEntries(parts)
}

function describedKeys(properties: JsonSchema, required: unknown, guide: KeyGuide, map: string): JsonSchema {
  return Object.fromEntries(Object.entries(properties).map(([key, value]) => {
    const hint = guide[map]?.[key]
    if (!hint || !isSchema(value)) throw new Error(`The guide says nothing about ${map === '' ? key : `${map}.${key}`}`)
    const whole = described(value, guide, map === '' ? key : `${map}.${key}`)
    const inner = Array.isArray(required) && required.includes(key) ? whole : orNothing(whole)
    return [key, { description: `${hint.about} Example: \`${hint.example}\``, ...inner }]
  }))
}

/** Who writes a key and no value yet says nothing with it, and the reader takes it so. */
function orNothing(schema: JsonSchema): JsonSchema {
  const { type, enum: words, anyOf } = schema
  if (Array.isArray(anyOf)) return { ...schema, anyOf: [...anyOf, { type: 'null' }] }
  return {
    ...schema,
    ...(type === undefined ? {} : { type: [type, 'null'].flat() }),
    ...(Array.isArray(words) ? { enum: [...words, null] } : {}),
  }
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
