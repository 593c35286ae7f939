import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJsonLinesSource } from '../../src/sources/read-json-lines-source.ts'
import { readJsonSource } from '../../src/sources/read-json-source.ts'
import { maximumLength } from '../../src/sources/refuse-text.ts'
import { aSource } from './a-source.ts'

const twoWeeks = { kind: 'values', values: [{ date: '2026-10-05', value: 41 }, { date: '2026-10-12', value: 42.5 }] }

describe('readJsonSource', () => {
  it.each([
    ['numbers', '[{"week":"2026-10-05","rate":41},{"week":"2026-10-12","rate":42.5}]'],
    ['numbers as text', '[{"week":"2026-10-05","rate":"41 %"},{"week":"2026-10-12","rate":"42.5"}]'],
    ['other keys around', '[{"team":{"id":1},"week":"2026-10-05","rate":41},{"rate":42.5,"week":"2026-10-12","tags":[1]}]'],
    ['names in other letters', '[{"Week":"2026-10-05","Rate":41},{"Week":"2026-10-12","Rate":42.5}]'],
    ['a byte order mark and line ends', '\uFEFF[\r\n{"week":"2026-10-05","rate":41},\r\n{"week":"2026-10-12","rate":42.5}\r\n]\r\n'],
    ['entries without a value, or with none', '[{"week":"2026-10-05","rate":41},{"week":"2026-10-19","rate":null},{"week":"2026-10-26"},{},{"rate":9},{"week":"2026-10-12","rate":42.5}]'],
    ['newest first', '[{"week":"2026-10-12","rate":42.5},{"week":"2026-10-05","rate":41}]'],
  ])('reads %s', (_, text) => {
    expect(readJsonSource(text, aSource())).toEqual(twoWeeks)
  })

  it('finds no values in an empty list', () => {
    expect(readJsonSource('[]', aSource())).toEqual({ kind: 'values', values: [] })
  })

  it('reads a key that objects inherit only where it is written', () => {
    expect(readJsonSource('[{"week":"2026-10-05","__proto__":41},{"week":"2026-10-12"}]', aSource({ value: '__proto__' }))).toEqual({ kind: 'values', values: [{ date: '2026-10-05', value: 41 }] })
    expect(readJsonSource('[{"week":"2026-10-05"}]', aSource({ value: 'constructor' }))).toMatchObject({ code: 'metric-column-missing' })
  })

  it.each([
    ['nothing', ' ', 'metric-file-empty', /empty/],
    ['no JSON', 'week,rate\n2026-10-05,41', 'metric-json-invalid', /no JSON/],
    ['JSON that is cut off', '[{"week":"2026-10-05","rate":41}', 'metric-json-invalid', /no JSON/],
    ['an object', '{"week":"2026-10-05","rate":41}', 'metric-json-invalid', /no list/],
    ['a null', 'null', 'metric-json-invalid', /no list/],
    ['a list of lists', '[{"week":"2026-10-05","rate":41},["2026-10-12",42.5]]', 'metric-json-invalid', /Entry 2 is no object/],
    ['a null in the list', '[null]', 'metric-json-invalid', /Entry 1 is no object/],
    ['no such key', '[{"week":"2026-10-05","share":41}]', 'metric-column-missing', /no column "rate"; the columns are week, share/],
    ['a value that is a list', '[{"week":"2026-10-05","rate":[41]}]', 'metric-number-invalid', /"a list" in entry 1/],
    ['a value that is an object', '[{"week":"2026-10-05","rate":{"value":41}}]', 'metric-number-invalid', /"keys and values" in entry 1/],
    ['a value that is a yes', '[{"week":"2026-10-05","rate":true}]', 'metric-number-invalid', /"true" in entry 1/],
    ['a number beyond numbers', '[{"week":"2026-10-05","rate":1e999}]', 'metric-number-invalid', /"Infinity" in entry 1/],
    ['a date that is a number', '[{"week":"2026-10-05","rate":41},{"week":1791763200000,"rate":42}]', 'metric-date-invalid', /"1791763200000" in entry 2/],
    ['brackets without end', '['.repeat(200_000), 'metric-json-invalid', /no JSON/],
    ['lists within lists', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'metric-json-invalid', /no object|no JSON/],
    ['more than 5 MB', `[${' '.repeat(maximumLength)}]`, 'metric-file-too-large', /too large/],
  ])('tells of %s', (_, text, code, message) => {
    const reading = readJsonSource(text, aSource())
    expect(reading).toMatchObject({ kind: 'problem', code, message: expect.stringMatching(message) })
    expect(reading).not.toHaveProperty('line', expect.any(Number))
  })

  it('never throws, and gives ordered days and finite numbers only', () => {
    const scalar = fc.oneof(fc.constantFrom('2026-10-05', '2026-W42', '', 'n/a', '41 %', null, true, 1e21), fc.double(), fc.string({ maxLength: 5 }))
    const text = fc.oneof(fc.json(), fc.string(), fc.array(fc.record({ week: scalar, rate: scalar }, { requiredKeys: [] })).map((entries) => JSON.stringify(entries)))
    fc.assert(fc.property(text, (written) => {
      for (const reading of [readJsonSource(written, aSource()), readJsonLinesSource(written, aSource())]) {
        if (reading.kind === 'problem') continue
        expect(reading.values.map(({ date }) => date)).toEqual(reading.values.map(({ date }) => date).toSorted())
        expect(reading.values.every(({ value }) => Number.isFinite(value))).toBe(true)
      }
    }), { numRuns: 2000, seed: 41 })
  })
})
