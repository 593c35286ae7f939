import type { MetricSource } from '../domain/key-result.ts'
import type { MetricProblem, MetricReading } from '../ports/metric-reading.ts'
import { shownValue } from '../okrs/shown-value.ts'
import { findColumn } from './find-column.ts'
import { refuseText } from './refuse-text.ts'
import { type MetricRow, valuesOfRows } from './values-of-rows.ts'

/** One entry of a JSON file, with what people call its place. */
export interface JsonEntry {
  readonly value: unknown
  readonly where: string
  readonly line?: number | undefined
}

type Fields = Readonly<Record<string, unknown>>

/** Reads a metric's values from a JSON array of objects. Never throws. */
export function readJsonSource(text: string, source: MetricSource): MetricReading {
  const refusal = refuseText(text)
  if (refusal !== undefined) return refusal
  const parsed = parseJson(text.replace(/^\uFEFF/, ''))
  if (parsed === undefined) return invalidJson('The file is no JSON.', 'text that is no JSON')
  if (!Array.isArray(parsed.value)) return invalidJson('The file holds no list.', shownValue(parsed.value))
  return valuesOfEntries(parsed.value.map((value: unknown, index) => ({ value, where: `entry ${index + 1}` })), source)
}

/** The values of entries, each of which is to be an object with the source's two keys; an entry without one of them counts as blank. */
export function valuesOfEntries(entries: readonly JsonEntry[], source: MetricSource): MetricReading {
  const strange = entries.find(({ value }) => !isFields(value))
  if (strange !== undefined) return { ...invalidJson(`${capital(strange.where)} is no object.`, shownValue(strange.value)), line: strange.line }
  if (entries.length === 0) return { kind: 'values', values: [] }
  const names = [...new Set(entries.flatMap(({ value }) => Object.keys(value as Fields)))]
  const [date, value] = [findColumn(names, source.date), findColumn(names, source.value)]
  if (date.kind === 'problem') return { ...date, line: undefined }
  if (value.kind === 'problem') return { ...value, line: undefined }
  return valuesOfRows(entries.map((entry): MetricRow => {
    const fields = entry.value as Fields
    return { kind: 'row', date: cellOf(fields, date.name), value: cellOf(fields, value.name), where: entry.where, line: entry.line }
  }))
}

/** The value of a JSON text, or undefined when it is none. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    // The engine's words differ from version to version, and are no help to the file's author.
    return undefined
  }
}

/** That a JSON text does not hold what is to be read. */
export function invalidJson(message: string, found: string): MetricProblem {
  return { kind: 'problem', code: 'metric-json-invalid', message, found, expected: 'a list of objects', example: '[{ "week": "2026-10-12", "rate": 42.5 }]' }
}

function cellOf(fields: Fields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return value === undefined || value === null ? '' : typeof value === 'object' ? shownValue(value) : String(value)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
