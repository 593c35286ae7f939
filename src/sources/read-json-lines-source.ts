import type { MetricSource } from '../domain/key-result.ts'
import type { MetricReading } from '../ports/metric-reading.ts'
import { shownValue } from '../okrs/shown-value.ts'
import { invalidJson, type JsonEntry, parseJson, valuesOfEntries } from './read-json-source.ts'
import { refuseText } from './refuse-text.ts'

/** Reads a metric's values from JSON lines: one object a line, blank lines aside. Never throws. */
export function readJsonLinesSource(text: string, source: MetricSource): MetricReading {
  const refusal = refuseText(text)
  if (refusal !== undefined) return refusal
  const entries: JsonEntry[] = []
  for (const [index, written] of text.replace(/^\uFEFF/, '').split('\n').entries()) {
    if (written.trim() === '') continue
    const line = index + 1
    const parsed = parseJson(written)
    if (parsed === undefined) return { ...invalidJson(`Line ${line} is no JSON.`, shownValue(written)), expected: 'one object a line', example: '{ "week": "2026-10-12", "rate": 42.5 }', line }
    entries.push({ value: parsed.value, where: `line ${line}`, line })
  }
  return valuesOfEntries(entries, source)
}
