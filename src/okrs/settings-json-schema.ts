import { type JsonSchema, jsonSchemaOf } from './json-schema-of.ts'
import { settingsGuide } from './settings-guide.ts'
import { writtenSettings } from './written-settings.ts'

/** The JSON Schema of `.github/throughline.yml`, for editors. */
export function settingsJsonSchema(): JsonSchema {
  return jsonSchemaOf(writtenSettings(), settingsGuide, {
    id: 'https://raw.githubusercontent.com/throughline/throughline/main/schemas/throughline.schema.json',
    title: 'Throughline settings',
    description: 'How Throughline checks and reports, kept in .github/throughline.yml; every key may be left out.',
  })
}
