import type { MetricSource } from '../domain/key-result.ts'
import type { MetricReading } from '../ports/metric-reading.ts'
import { shownValue } from '../okrs/shown-value.ts'
import { readCsvSource } from './read-csv-source.ts'
import { readJsonLinesSource } from './read-json-lines-source.ts'
import { readJsonSource } from './read-json-source.ts'

type Reader = (text: string, source: MetricSource) => MetricReading

const readers: Readonly<Record<string, Reader>> = {
  csv: readCsvSource, tsv: readCsvSource, txt: readCsvSource, json: readJsonSource, jsonl: readJsonLinesSource, ndjson: readJsonLinesSource,
}

/** Reads a metric's values from a file of the repository, by the ending of its name. Never throws; problems carry the line where there is one. */
export function readMetricFile(path: string, text: string, source: MetricSource): MetricReading {
  const ending = /\.([A-Za-z]{1,10})$/.exec(path)?.[1]?.toLowerCase() ?? ''
  const read = Object.hasOwn(readers, ending) ? readers[ending] : undefined
  return read === undefined ? unknownFormat(path) : read(text, source)
}

function unknownFormat(path: string): MetricReading {
  const known = Object.keys(readers).map((ending) => `.${ending}`).join(', ')
  const message = `${shownValue(path)} is of no kind that can be read; the ending of its name tells the kind.`
  return { kind: 'problem', code: 'metric-format-unknown', message, found: shownValue(path), expected: `a file ending in ${known}`, example: 'metrics/activation.csv' }
}
