import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCsvSource } from '../../src/sources/read-csv-source.ts'
import { maximumLength } from '../../src/sources/refuse-text.ts'
import { aSource } from './a-source.ts'

const twoWeeks = { kind: 'values', values: [{ date: '2026-10-05', value: 41 }, { date: '2026-10-12', value: 42.5 }] }

describe('readCsvSource', () => {
  it.each([
    ['commas', 'week,rate\n2026-10-05,41\n2026-10-12,42.5\n'],
    ['semicolons, with decimal commas', 'week;rate\n2026-10-05;41\n2026-10-12;42,5\n'],
    ['tabs', 'week\trate\n2026-10-05\t41\n2026-10-12\t42.5\n'],
    ['other columns around', 'team,week,users,rate,note\nweb,2026-10-05,120,41,"up, a bit"\nweb,2026-10-12,130,42.5,\n'],
    ['columns the other way round', 'rate,week\n41,2026-10-05\n42.5,2026-10-12\n'],
    ['names in other letters', 'Week,RATE\n2026-10-05,41\n2026-10-12,42.5\n'],
    ['names and values in quotes', '"week","rate"\n"2026-10-05","41"\n"2026-10-12","42,5"\n'],
    ['a byte order mark', '\uFEFFweek,rate\n2026-10-05,41\n2026-10-12,42.5\n'],
    ['a byte order mark before quotes', '\uFEFF"week","rate"\n2026-10-05,41\n2026-10-12,42.5\n'],
    ['Windows line ends', 'week,rate\r\n2026-10-05,41\r\n2026-10-12,42.5\r\n'],
    ['old Mac line ends', 'week,rate\r2026-10-05,41\r2026-10-12,42.5\r'],
    ['blank lines before, between and behind', '\n\nweek,rate\n\n2026-10-05,41\n,\n2026-10-12,42.5\n\n'],
    ['percent signs', 'week,rate\n2026-10-05,41%\n2026-10-12,42.5 %\n'],
    ['ISO weeks', 'week,rate\n2026-W41,41\n2026-W42,42.5\n'],
    ['newest first', 'week,rate\n2026-10-12,42.5\n2026-10-05,41\n'],
    ['rows that end early', 'week,rate,note\n2026-10-05,41\n2026-10-12,42.5,fine\n2026-10-19\n'],
    ['rows with blank cells too many', 'week,rate\n2026-10-05,41,,\n2026-10-12,42.5,\n'],
    ['a header with more commas than columns', 'week;rate;users, total, of all teams, with guests\n2026-10-05;41;1\n2026-10-12;42.5;2\n'],
  ])('reads %s', (_, text) => {
    expect(readCsvSource(text, aSource())).toEqual(twoWeeks)
  })

  it('reads a column whose name holds the separator', () => {
    expect(readCsvSource('day,"rate, weekly"\n2026-10-05,41\n', aSource({ date: 'day', value: 'rate, weekly' }))).toEqual({ kind: 'values', values: [{ date: '2026-10-05', value: 41 }] })
  })

  it('finds no values below a header alone', () => {
    expect(readCsvSource('week,rate\n', aSource())).toEqual({ kind: 'values', values: [] })
  })

  it.each([
    ['nothing', '', 'metric-file-empty', undefined],
    ['nothing but a byte order mark', '\uFEFF', 'metric-file-empty', undefined],
    ['nothing but blanks', ' \r\n\t\n', 'metric-file-empty', undefined],
    ['no date column', 'day,rate\n2026-10-05,41\n', 'metric-column-missing', 1],
    ['no value column', '\nweek,share\n2026-10-05,41\n', 'metric-column-missing', 2],
    ['no header at all', '2026-10-05,41\n2026-10-12,42.5\n', 'metric-column-missing', 1],
    ['two value columns', 'week,rate,rate\n2026-10-05,41,42\n', 'metric-column-ambiguous', 1],
    ['a number that its own comma cuts in two', 'week,rate\n2026-10-05,1,200\n', 'metric-row-too-long', 2],
    ['a number with separators, in quotes', 'week,rate\n2026-10-05,"1,200"\n', 'metric-number-invalid', 2],
    ['a date of another country', 'week,rate\n05/10/2026,41\n', 'metric-date-invalid', 2],
    ['a quote that stays open', 'week,rate\n2026-10-05,41\n2026-10-12,"42\n2026-10-19,43\n', 'metric-quote-open', 3],
    ['a quote that stays open in the header', '"week,rate\n2026-10-05,41\n', 'metric-quote-open', 1],
    ['a page instead of a file', '<!doctype html>\n<title>Sign in</title>\n', 'metric-column-missing', 1],
    ['a pointer to a large file elsewhere', 'version https://git-lfs.example/spec/v1\noid sha256:0\nsize 1\n', 'metric-column-missing', 1],
    ['more than 5 MB', `week,rate\n${'2026-10-05,41\n'.repeat(Math.ceil(maximumLength / 14))}`, 'metric-file-too-large', undefined],
  ])('tells of %s', (_, text, code, line) => {
    const said = expect.stringMatching(/\S/)
    const reading = readCsvSource(text, aSource())
    expect(reading).toMatchObject({ kind: 'problem', code, message: said, found: said, expected: said, example: said })
    expect(reading.kind === 'problem' && reading.line).toBe(line)
  })

  it('counts lines on behind a text of several lines', () => {
    expect(readCsvSource('week,note,rate\n2026-10-05,"one\ntwo\nthree",41\n2026-10-12,,many\n', aSource())).toMatchObject({ code: 'metric-number-invalid', line: 5 })
  })

  it.each([
    ['open quotes', '"'],
    ['pairs of quotes', '""'],
    ['commas', ','],
    ['line ends', '\n'],
    ['Windows line ends', '\r\n'],
    ['digits', '9'],
    ['blanks', ' '],
    ['quoted cells', '"a",'],
    ['quotes with line ends', '"\n"'],
    ['zero bytes', '\0'],
    ['right-to-left marks', '\u202E'],
  ])('comes to an end with a file full of %s', (_, piece) => {
    const text = `week,rate\n${piece.repeat(Math.floor((maximumLength - 10) / piece.length))}`
    expect(['values', 'problem']).toContain(readCsvSource(text, aSource()).kind)
  })

  it('never throws, and gives real and ordered days and finite numbers only', () => {
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('"', '""', '2026-10-05', '2026-W41', '2026-10', '41', '42,5', '1,200', '', 'NaN', '\r\n', '\uFEFF', '-0', '9e9'))
    const text = fc.tuple(fc.constantFrom('week,rate\n', 'rate;week\n', 'week\trate\n', ''), fc.array(fc.tuple(cell, fc.constantFrom(',', ';', '\t', '\n')))).map(([header, cells]) => header + cells.flat().join(''))
    fc.assert(fc.property(text, (written) => {
      const reading = readCsvSource(written, aSource())
      if (reading.kind === 'problem') return
      const days = reading.values.map(({ date }) => date)
      expect(days).toEqual([...new Set(days)].sort())
      expect(reading.values.every(({ value }) => Number.isFinite(value) && !Object.is(value, -0))).toBe(true)
    }), { numRuns: 2000, seed: 41 })
  })
})
