import { Ajv } from 'ajv'
import { array, assert, constantFrom, property, record } from 'fast-check'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { okrsJsonSchema } from '../../src/okrs/okrs-json-schema.ts'
import { okrsReader } from '../../src/okrs/okrs-reader.ts'
import { readWritten } from '../../src/okrs/read-written.ts'
import { settingsJsonSchema } from '../../src/okrs/settings-json-schema.ts'
import { settingsReader } from '../../src/okrs/settings-reader.ts'
import { writtenOkrs } from '../../src/okrs/written-okrs.ts'
import { writtenSettings } from '../../src/okrs/written-settings.ts'
import { parseYaml } from '../../src/okrs/yaml/parse-yaml.ts'
import { fullOkrs } from './full-okrs.ts'
import { fullSettings } from './full-settings.ts'

type Path = readonly (string | number)[]

/** What people leave, mistake or try. */
const VALUES: readonly unknown[] = [
  undefined, null, '', ' ', 'text', '@ana', 'O1.KR1', 'pending', 'enforce', 'product', 'off', '2026-11-15', '2026-02-30', 0, -1, 0.5, 60, 3.7, true, false,
  [], [null], ['text'], ['@ana', null], [0], [{}], {}, { id: 'O9' }, { any: 'thing' }, { any: null },
]

/** The paths of every value of a tree, lists' entries included. */
function pathsIn(value: unknown, path: Path = []): readonly Path[] {
  const inner = typeof value !== 'object' || value === null ? [] : Array.isArray(value)
    ? value.flatMap((entry, index) => pathsIn(entry, [...path, index]))
    : Object.entries(value).flatMap(([key, entry]) => pathsIn(entry, [...path, key]))
  return path.length === 0 ? inner : [path, ...inner]
}

/** The tree with another value at a path; what is not there any more is left alone. */
function replaced(tree: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(tree)) return tree.map((entry: unknown, index) => (index === step ? replaced(entry, rest, value) : entry))
  if (typeof tree !== 'object' || tree === null) return tree
  return { ...tree, [step]: replaced((tree as Readonly<Record<string, unknown>>)[String(step)], rest, value) }
}

/** What only the reader knows: the calendar, which paths lie in the repository, that a band has two ends in order. */
function isBeyondSchema(path: Path, value: unknown): boolean {
  const name = path.filter((step) => typeof step === 'string').join('.')
  return value === '2026-02-30' || (/^report\.(?:path|data|page|charts|csv|feed|badges)$|\.source\.file$/.test(name) && String(value).trim() === '') || name === 'report.debt_band'
}

describe.each([
  ['OKRs', okrsJsonSchema(), load(fullOkrs), (text: string) => readWritten(writtenOkrs, parseYaml('file.yml', text), okrsReader)],
  ['settings', settingsJsonSchema(), load(fullSettings), (text: string) => readWritten(writtenSettings(), parseYaml('file.yml', text), settingsReader)],
])('schema and reader of %s', (_what, schema, full, read) => {
  const validate = new Ajv({ strict: false }).compile(schema)
  const answers = (file: unknown): { readonly schema: boolean; readonly reader: boolean } => {
    // JSON is YAML, and leaves out what is undefined.
    const text = JSON.stringify(file)
    return { schema: validate(JSON.parse(text)), reader: read(text).diagnostics.length === 0 }
  }

  it('agree about every value in every place', () => {
    const all = pathsIn(full).flatMap((path) => VALUES.map((value) => ({ path, value, ...answers(replaced(full, path, value)) })))
    const disputed = all.filter((one) => one.schema !== one.reader)
    expect(all.filter(({ reader }) => reader).length).toBeGreaterThan(100)
    expect(disputed.filter(({ path, value, reader }) => reader || !isBeyondSchema(path, value)).map(({ path, value, reader }) => `${path.join('.')} = ${JSON.stringify(value)}: reader ${reader}`)).toEqual([])
  })

  it('accept together what is left of a file, whatever stands in it', () => {
    const edit = record({ path: constantFrom(...pathsIn(full)), value: constantFrom(null, undefined, [], 'text', 7) })
    assert(property(array(edit, { minLength: 2, maxLength: 6 }), (edits) => {
      const { reader, schema: accepted } = answers(edits.reduce((file, { path, value }) => replaced(file, path, value), full))
      return !reader || accepted
    }), { numRuns: 500 })
  })
})
