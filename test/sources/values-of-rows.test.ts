import { describe, expect, it } from 'vitest'
import { type MetricRow, valuesOfRows } from '../../src/sources/values-of-rows.ts'

function rows(...cells: readonly (readonly [string, string])[]): readonly MetricRow[] {
  return cells.map(([date, value], index) => ({ kind: 'row', date, value, where: `line ${index + 2}`, line: index + 2 }))
}

describe('valuesOfRows', () => {
  it('puts values in order of date', () => {
    expect(valuesOfRows(rows(['2026-10-19', '44'], ['2026-10-05', '41'], ['2026-10-12', '42.5']))).toEqual({
      kind: 'values',
      values: [{ date: '2026-10-05', value: 41 }, { date: '2026-10-12', value: 42.5 }, { date: '2026-10-19', value: 44 }],
    })
  })

  it('lets the last value of a date win, also where the dates are written differently', () => {
    expect(valuesOfRows(rows(['2026-10-05', '41'], ['2026-W41', '41.5'], ['2026-10-05T18:00:00Z', '42']))).toEqual({ kind: 'values', values: [{ date: '2026-10-05', value: 42 }] })
  })

  it.each(['', '  ', '-', '—', 'N/A', '#N/A', 'NaN', 'null', 'None'])('passes over a row in which a cell is %j', (blank) => {
    expect(valuesOfRows(rows(['2026-10-05', blank], [blank, '41'], ['a note', blank]))).toEqual({ kind: 'values', values: [] })
  })

  it('does not take a blank for a new value of its date', () => {
    expect(valuesOfRows(rows(['2026-10-05', '41'], ['2026-10-05', '']))).toEqual({ kind: 'values', values: [{ date: '2026-10-05', value: 41 }] })
  })

  it('tells a date that is none, with the day that was probably meant', () => {
    expect(valuesOfRows(rows(['2026-10-05', '41'], ['2026/10/12', '42']))).toEqual({
      kind: 'problem',
      code: 'metric-date-invalid',
      message: '"2026/10/12" in line 3 is no date that reads the same everywhere.',
      found: '2026/10/12',
      expected: 'a day (2026-10-12), a week (2026-W42), a month (2026-10) or a date and time (2026-10-12T08:00:00Z)',
      example: '2026-10-12',
      line: 3,
    })
  })

  it('tells a number that can be read in two ways, with the plain one', () => {
    expect(valuesOfRows(rows(['2026-10-05', '1,200']))).toEqual({
      kind: 'problem',
      code: 'metric-number-invalid',
      message: '"1,200" in line 2 can be read in two ways; write numbers without separators of thousands.',
      found: '1,200',
      expected: 'a number without separators of thousands and without a unit; a percent sign may follow',
      example: '1200',
      line: 2,
    })
  })

  it('tells a cell that holds no number', () => {
    expect(valuesOfRows(rows(['2026-10-05', 'about forty']))).toMatchObject({ code: 'metric-number-invalid', message: '"about forty" in line 2 is no number.', example: '42.5' })
  })

  it('hands a problem of the rows on', () => {
    const problem = { kind: 'problem', code: 'metric-quote-open', message: 'm', found: 'f', expected: 'e', example: 'x' } as const
    expect(valuesOfRows([problem, ...rows(['2026-10-05', '41'])])).toBe(problem)
  })
})
