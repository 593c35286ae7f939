import type { MetricSource } from '../domain/key-result.ts'
import type { MetricProblem, MetricReading } from '../ports/metric-reading.ts'
import { type CsvRecord, csvRecords } from './csv-records.ts'
import { type Column, findColumn } from './find-column.ts'
import { emptyFile, refuseText } from './refuse-text.ts'
import { type MetricRow, valuesOfRows } from './values-of-rows.ts'

const SEPARATORS = [',', ';', '\t'] as const
const MOST_COLUMNS = 10_000

/**
 * Reads a metric's values from a CSV text (RFC 4180; commas, semicolons or tabs) whose first line names the columns. Never throws,
 * and never guesses: a cell that cannot be read for certain is a problem with its line.
 */
export function readCsvSource(text: string, source: MetricSource): MetricReading {
  const refusal = refuseText(text)
  if (refusal !== undefined) return refusal
  const clean = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const records = csvRecords(clean, separatorOf(clean, source))
  const header = firstOf(records)
  if (header === undefined) return emptyFile()
  if (header.open) return openQuote(header)
  const names = header.cells.slice(0, MOST_COLUMNS)
  const [date, value] = [findColumn(names, source.date), findColumn(names, source.value)]
  if (date.kind === 'problem') return { ...date, line: header.line }
  if (value.kind === 'problem') return { ...value, line: header.line }
  return valuesOfRows(rowsOf(records, header, date, value))
}

/** The separator with which the header names the wanted columns, or else makes the most cells. */
function separatorOf(text: string, source: MetricSource): string {
  const scores = SEPARATORS.map((separator) => {
    const names = firstOf(csvRecords(text, separator))?.cells.slice(0, MOST_COLUMNS) ?? []
    const found = [source.date, source.value].filter((name) => findColumn(names, name).kind === 'column').length
    return { separator, score: found * MOST_COLUMNS + names.length }
  })
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).separator
}

/** Takes one record off; a loop would close the generator. */
function firstOf(records: Generator<CsvRecord>): CsvRecord | undefined {
  const first = records.next()
  return first.done === true ? undefined : first.value
}

function* rowsOf(records: Iterable<CsvRecord>, header: CsvRecord, date: Column, value: Column): Generator<MetricRow | MetricProblem> {
  for (const record of records) {
    if (record.open) yield openQuote(record)
    else if (isTooLong(record, header)) yield tooLong(record, header)
    else yield { kind: 'row', date: record.cells[date.index] ?? '', value: record.cells[value.index] ?? '', where: `line ${record.line}`, line: record.line }
  }
}

/** A number such as 1,200 that is not in quotes shifts all that stands behind it, and would be read as 1. */
function isTooLong(record: CsvRecord, header: CsvRecord): boolean {
  return record.cells.length > header.cells.length && record.cells.slice(header.cells.length).some((cell) => cell.trim() !== '')
}

function cells(count: number): string {
  return count === 1 ? '1 cell' : `${count} cells`
}

function tooLong(record: CsvRecord, header: CsvRecord): MetricProblem {
  return {
    kind: 'problem',
    code: 'metric-row-too-long',
    message: `Line ${record.line} has ${cells(record.cells.length)}, but the header names ${header.cells.length === 1 ? '1 column' : `${header.cells.length} columns`}. Is there a separator within a number or a text?`,
    found: cells(record.cells.length),
    expected: `${cells(header.cells.length)}; numbers without separators of thousands, text with separators in quotes`,
    example: '2026-10-12,1200',
    line: record.line,
  }
}

function openQuote(record: CsvRecord): MetricProblem {
  const message = `A quote that begins in the record of line ${record.line} is never closed.`
  return { kind: 'problem', code: 'metric-quote-open', message, found: 'an open quote', expected: 'a closing quote; a quote within a text is written twice', example: '"a ""quoted"" word"', line: record.line }
}
