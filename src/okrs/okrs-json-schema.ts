import { type JsonSchema, jsonSchemaOf } from './json-schema-of.ts'
import { okrsGuide } from './okrs-guide.ts'
import { writtenOkrs } from './written-okrs.ts'

/** The JSON Schema of `.github/okrs.yml`, for editors. */
export function okrsJsonSchema(): JsonSchema {
  return jsonSchemaOf(writtenOkrs, okrsGuide, {
    id: 'https://raw.githubusercontent.com/throughline/throughline/main/schemas/okrs.schema.json',
    title: 'Throughline OKRs',
    description: 'One cycle with its objectives and key results, kept in .github/okrs.yml or in a file of .github/okrs/.',
  })
}
