import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { okrsGuide } from '../../src/okrs/okrs-guide.ts'
import { okrsJsonSchema } from '../../src/okrs/okrs-json-schema.ts'
import type { KeyGuide } from '../../src/okrs/key-guide.ts'
import { okrsReader } from '../../src/okrs/okrs-reader.ts'
import { parseYaml } from '../../src/okrs/yaml/parse-yaml.ts'
import { readWritten } from '../../src/okrs/read-written.ts'
import { settingsGuide } from '../../src/okrs/settings-guide.ts'
import { settingsJsonSchema } from '../../src/okrs/settings-json-schema.ts'
import { settingsReader } from '../../src/okrs/settings-reader.ts'
import { writtenOkrs } from '../../src/okrs/written-okrs.ts'
import { writtenSettings } from '../../src/okrs/written-settings.ts'
import { fullOkrs } from './full-okrs.ts'
import { fullSettings } from './full-settings.ts'

function committed(file: string): string {
  return readFileSync(new URL(`../../schemas/${file}`, import.meta.url), 'utf8')
}

describe('the JSON Schemas', () => {
  it.each([
    ['okrs.schema.json', okrsJsonSchema()],
    ['throughline.schema.json', settingsJsonSchema()],
  ])('%s is committed as the code has it (npm run schemas writes it)', (file, schema) => {
    expect(committed(file)).toBe(`${JSON.stringify(schema, undefined, 2)}\n`)
  })

  it.each([
    ['a full OKR file', okrsJsonSchema(), fullOkrs, true],
    ['a full settings file', settingsJsonSchema(), fullSettings, true],
    ['a misspelt key', okrsJsonSchema(), fullOkrs.replace('baseline:', 'base_line:'), false],
    ['a number as text', okrsJsonSchema(), fullOkrs.replace('target: 55', 'target: 55%'), false],
    ['a mode that does not exist', settingsJsonSchema(), fullSettings.replace('mode: enforce', 'mode: strict'), false],
  ])('agrees with the parser about %s', (_what, schema, text, isValid) => {
    const validate = new Ajv({ strict: false }).compile(schema)
    const [written, reader] = text.startsWith('cycle') ? [writtenOkrs, okrsReader] : [writtenSettings(), settingsReader]
    expect(validate(load(text))).toBe(isValid)
    expect(readWritten(written, parseYaml('file.yml', text), reader).diagnostics.length === 0).toBe(isValid)
  })
})

describe('the guides', () => {
  it.each([['OKR file', okrsGuide], ['settings', settingsGuide]])('give a sentence and a line of YAML for every key of the %s', (_name, guide: KeyGuide) => {
    for (const [key, hint] of Object.values(guide).flatMap((map) => Object.entries(map))) {
      expect(hint.about).toMatch(/\.$/)
      expect(Object.keys(load(hint.example) as object)).toEqual([key])
    }
  })

  it('give examples that the schema accepts', () => {
    const schema = okrsJsonSchema()
    const examples = Object.values(okrsGuide['objectives.key_results'] ?? {}).map(({ example }) => example)
    const merged = new Map(examples.map((example) => [example.split(':', 1)[0], `        ${example}`]))
    const text = `cycle: { id: a, start: 2026-01-01, end: 2026-03-31 }\nobjectives:\n  - id: O1\n    title: One\n    key_results:\n      -\n${[...merged.values()].join('\n')}\n`
    expect(new Ajv({ strict: false }).compile(schema)(load(text))).toBe(true)
  })
})
