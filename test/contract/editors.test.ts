import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { load, loadAll } from 'js-yaml'
import type { Diagnostic } from '../../src/domain/diagnostic.ts'
import { messageOf } from '../../src/domain/message.ts'
import { isConfigurationPath } from '../../src/okrs/okrs-paths.ts'
import { renderSarif } from '../../src/render/render-sarif.ts'
import { starterFiles } from '../../src/render/starter/starter-files.ts'
import { parseArguments } from '../../src/entry/command-line/arguments.ts'

const ROOT = new URL('../../', import.meta.url)

function read(path: string): string {
  return readFileSync(new URL(path, ROOT), 'utf8')
}

interface Hook {
  readonly id: string
  readonly name: string
  readonly language: string
  readonly entry: string
  readonly files: string
  readonly pass_filenames: boolean
}

describe('the hook for pre-commit', () => {
  const hooks = load(read('.pre-commit-hooks.yaml')) as readonly Hook[]
  const [hook] = hooks

  it('runs a command that the package installs', () => {
    const { bin } = JSON.parse(read('package.json')) as { readonly bin: Readonly<Record<string, string>> }
    const [program = '', command = '', ...argv] = hook?.entry.split(' ') ?? []
    expect([hooks.length, hook?.id, hook?.language, Object.keys(bin)]).toEqual([1, 'throughline-lint', 'node', [program]])
    expect(parseArguments(command, argv)).toMatchObject({ positionals: [], format: 'text' })
  })

  it.each(['.github/okrs.yml', '.github/okrs/2026-q4.yml', '.github/okrs/2026-q4.yaml', '.github/throughline.yml', 'okrs.yml', '.github/okrs.yml.bak', 'docs/.github/okrs.yml', '.github/workflows/ci.yml'])('sees %s as the program does', (path) => {
    // pre-commit searches the pattern anywhere in the path.
    expect(new RegExp(hook?.files ?? '').test(path)).toBe(isConfigurationPath(path))
    expect(hook?.pass_filenames).toBe(false)
  })
})

describe('the schemas for editors', () => {
  const starters = starterFiles('2026-11-16', [])

  it.each([['.github/okrs.yml', 'okrs.schema.json'], ['.github/throughline.yml', 'throughline.schema.json']])('a starter of %s points at the schema that the package publishes, and holds against it', (path, name) => {
    const schema = JSON.parse(read(`schemas/${name}`)) as { readonly $id: string }
    const text = starters.find((file) => file.path === path)?.content ?? ''
    expect(text.split('\n', 1)[0]).toBe(`# yaml-language-server: $schema=${schema.$id}`)
    expect(new Ajv({ strict: false }).compile(schema)(loadAll(text)[0])).toBe(true)
    expect((JSON.parse(read('package.json')) as { readonly files: readonly string[] }).files).toContain('schemas')
  })
})

/** What SARIF 2.1.0 asks of a log, as far as it concerns what we write. */
const sarif = {
  type: 'object', required: ['version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    runs: {
      type: 'array', minItems: 1, items: {
        type: 'object', required: ['tool', 'results'],
        properties: {
          tool: { type: 'object', required: ['driver'], properties: { driver: { type: 'object', required: ['name', 'rules'], properties: {
            informationUri: { type: 'string', pattern: '^https://' },
            rules: { type: 'array', uniqueItems: true, items: { type: 'object', required: ['id'], properties: { id: { type: 'string' }, shortDescription: { $ref: '#/$defs/message' }, fullDescription: { $ref: '#/$defs/message' }, helpUri: { type: 'string', pattern: '^https://' } } } },
          } } } },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: { type: 'object', required: ['message', 'ruleId', 'ruleIndex'], properties: {
            message: { $ref: '#/$defs/message' },
            level: { enum: ['none', 'note', 'warning', 'error'] },
            locations: { type: 'array', items: { type: 'object', required: ['physicalLocation'], properties: { physicalLocation: { type: 'object', required: ['artifactLocation'], properties: {
              artifactLocation: { type: 'object', required: ['uri'], properties: { uri: { type: 'string', pattern: '^[^\\s\\\\]+$' } } },
              region: { type: 'object', required: ['startLine'], properties: { startLine: { type: 'integer', minimum: 1 }, startColumn: { type: 'integer', minimum: 1 } } },
            } } } } },
          } } },
        },
      },
    },
  },
  $defs: { message: { type: 'object', required: ['text'], properties: { text: { type: 'string', minLength: 1 } } } },
} as const

describe('SARIF', () => {
  const place = { file: '.github/okrs.yml', line: 3, column: 5 }
  const diagnostics: readonly Diagnostic[] = [
    { code: 'missing-owner', severity: 'warning', message: messageOf('Nobody owns it.'), place },
    { code: 'unknown-key', severity: 'error', message: messageOf('No such key.'), place: { ...place, file: 'a folder/ö#1.yml' }, found: 'x', fix: 'y' },
    { code: 'missing-owner', severity: 'info', message: messageOf('\u0000\u202e'), place: { file: '', line: 0, column: 0 } },
    { code: 'key-result-missing', severity: 'error', message: messageOf('None named.'), place: { file: 'https://github.com/acme/web/issues/1', line: 1, column: 1 } },
  ]

  it.each([[diagnostics], [[]]])('is what the standard asks for', (given) => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(sarif)
    validate(JSON.parse(renderSarif(given, '1.2.3')))
    expect(validate.errors).toBeNull()
  })

  it('says of each rule what it is about, and where its page is', () => {
    const log = JSON.parse(renderSarif(diagnostics, '1.2.3')) as { readonly runs: readonly [{ readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly helpUri: string }[] } }; readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number }[] }] }
    const [{ tool: { driver: { rules } }, results }] = log.runs
    expect(results.every(({ ruleId, ruleIndex }) => rules[ruleIndex]?.id === ruleId)).toBe(true)
    for (const { helpUri } of rules) expect(() => read(helpUri.replace(/^.*\/blob\/main\//, ''))).not.toThrow()
    expect(rules.map(({ helpUri }) => helpUri.split('/docs/')[1])).toEqual(['diagnostics.md', 'rules/missing-owner.md', 'diagnostics.md'])
  })
})
