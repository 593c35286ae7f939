import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jsonLines } from '../../../src/render/format/json-lines.ts'

const inline = new Set(['list', 'unit'])

describe('jsonLines', () => {
  it('puts the records of the named lists on one line each', () => {
    expect(jsonLines({ a: 1, list: [{ b: 'x', c: [1, { d: null }] }, {}], unit: { e: true }, other: [{ f: [] }] }, inline)).toBe([
      '{',
      '  "a": 1,',
      '  "list": [',
      '    {"b":"x","c":[1,{"d":null}]},',
      '    {}',
      '  ],',
      '  "unit": {"e":true},',
      '  "other": [',
      '    {',
      '      "f": []',
      '    }',
      '  ]',
      '}',
    ].join('\n'))
  })

  it('is JSON of the same value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(jsonLines(value, inline))).toEqual(JSON.parse(JSON.stringify(value)))
    }))
  })
})
