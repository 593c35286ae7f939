import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRecords } from '../../src/sources/csv-records.ts'

function cellsOf(text: string, separator = ','): readonly (readonly string[])[] {
  return [...csvRecords(text, separator)].map(({ cells }) => cells)
}

describe('csvRecords', () => {
  it.each([
    ['plain cells', 'a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
    ['a last line without an end', 'a,b\n1,2', [['a', 'b'], ['1', '2']]],
    ['empty cells', ',\na,,b,\n', [['', ''], ['a', '', 'b', '']]],
    ['a separator within quotes', '"a,b",c\n', [['a,b', 'c']]],
    ['a line end within quotes', '"a\nb",c\n', [['a\nb', 'c']]],
    ['doubled quotes', '"say ""hi""",c\n', [['say "hi"', 'c']]],
    ['nothing but doubled quotes', '"""",""\n', [['"', '']]],
    ['blanks around quotes', 'a, "b" ,c\n', [['a', 'b ', 'c']]],
    ['blanks around plain cells', ' a , b\n', [[' a ', ' b']]],
    ['a quote within a plain cell', 'a"b,5" screen\n', [['a"b', '5" screen']]],
    ['text behind a closing quote', '"a"b,c\n', [['ab', 'c']]],
    ['blank lines, which are passed over', '\n \na\n\n\nb\n', [['a'], ['b']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, cells) => {
    expect(cellsOf(text)).toEqual(cells)
  })

  it.each([';', '\t'])('takes %j for a separator, and leaves commas alone', (separator) => {
    expect(cellsOf(`a,b${separator}c\n`, separator)).toEqual([['a,b', 'c']])
  })

  it('counts lines, also those within quotes', () => {
    expect([...csvRecords('a\n"b\n\nc"\n\nd\n', ',')].map(({ line }) => line)).toEqual([1, 2, 6])
  })

  it('says that a quote was never closed', () => {
    expect([...csvRecords('a,b\n1,"2\n3,4\n', ',')].map(({ line, open }) => [line, open])).toEqual([[1, false], [2, true]])
  })

  it('gives back whatever was quoted by the book', () => {
    const table = fc.array(fc.array(fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', ';', '\n', 'é', '😀') }), { minLength: 2, maxLength: 5 }), { minLength: 1 })
    fc.assert(fc.property(table, fc.constantFrom(',', ';', '\t'), (rows, separator) => {
      const text = rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator)).join('\n')
      expect(cellsOf(text, separator)).toEqual(rows)
    }), { numRuns: 500, seed: 41 })
  })
})
