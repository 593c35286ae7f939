import { describe, expect, it } from 'vitest'
import { readJsonLinesSource } from '../../src/sources/read-json-lines-source.ts'
import { aSource } from './a-source.ts'

describe('readJsonLinesSource', () => {
  it('reads an object a line, with blank lines and Windows line ends', () => {
    expect(readJsonLinesSource('\uFEFF{"week":"2026-10-12","rate":42.5}\r\n\r\n{"week":"2026-10-05","rate":41}', aSource())).toEqual({
      kind: 'values',
      values: [{ date: '2026-10-05', value: 41 }, { date: '2026-10-12', value: 42.5 }],
    })
  })

  it.each([
    ['a line that is no JSON', '{"week":"2026-10-05","rate":41}\n\n{"week":\n', 'metric-json-invalid', 3],
    ['a line that is no object', '{"week":"2026-10-05","rate":41}\n42\n', 'metric-json-invalid', 2],
    ['a list of all, as in a plain JSON file', '[{"week":"2026-10-05","rate":41}]', 'metric-json-invalid', 1],
    ['a number that is none', '\n{"week":"2026-10-05","rate":"many"}\n', 'metric-number-invalid', 2],
    ['a date that is none', '{"week":"yesterday","rate":41}\n', 'metric-date-invalid', 1],
  ])('tells of %s, with its line', (_, text, code, line) => {
    expect(readJsonLinesSource(text, aSource())).toMatchObject({ kind: 'problem', code, line })
  })

  it('tells of no lines at all', () => {
    expect(readJsonLinesSource('\n\n', aSource())).toMatchObject({ code: 'metric-file-empty' })
  })
})
