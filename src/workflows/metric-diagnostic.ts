import type { Diagnostic } from '../domain/diagnostic.ts'
import type { KeyResult, MetricSource } from '../domain/key-result.ts'
import type { MetricProblem } from '../ports/metric-reading.ts'

/** A key result that names a source. */
export type SourcedKeyResult = KeyResult & { readonly source: MetricSource }

/** That the file which a key result names is not to be had, told where it is named. */
export function missingFile({ id, source, place }: SourcedKeyResult): Diagnostic {
  return {
    code: 'metric-file-missing',
    severity: 'error',
    message: `${id} takes its values from ${source.file}, but that file cannot be read on the default branch: it is not there, is no text, or is too large to come in one piece.`,
    place,
    found: source.file,
    expected: 'a CSV, JSON or JSON lines file on the default branch',
    example: 'source: { file: metrics/activation.csv, date: week, value: rate }',
  }
}

/** What is wrong in a metric file, told at its line, or at the key result where it is no line's. */
export function unreadableFile({ id, source, place }: SourcedKeyResult, problem: MetricProblem): Diagnostic {
  const { code, message, found, expected, example, line } = problem
  return {
    code,
    severity: 'error',
    message: `${id} cannot take its values from ${source.file}: ${message}`,
    place: line === undefined ? place : { file: source.file, line, column: 1 },
    found,
    expected,
    example,
  }
}

/** That values look like shares of one, where the key result counts in percent. */
export function sharesFound({ id, source, place, baseline }: SourcedKeyResult, value: number): Diagnostic {
  const percent = Number((value * 100).toPrecision(12))
  return {
    code: 'metric-share-not-percent',
    severity: 'error',
    message: `${id} counts in percent and began at ${baseline}, but every value in ${source.file} lies between -1 and 1, as shares of one do. Write percentages.`,
    place,
    found: String(value),
    expected: 'percentages, as the baseline is one',
    example: String(percent),
  }
}
