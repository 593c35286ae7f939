import type { Diagnostic } from '../../domain/diagnostic.ts'
import type { KeyResult, MetricSource } from '../../domain/key-result.ts'
import { messageOf } from '../../domain/message.ts'
import type { MetricProblem } from '../../ports/metric-reading.ts'

/** A key result that names a source. */
export type SourcedKeyResult = KeyResult & { readonly source: MetricSource }

/** Why a key result cannot have its values: the file is not to be had, is wrong, or holds shares of one where percentages belong. */
type MetricFault = { readonly kind: 'missing' } | MetricProblem | { readonly kind: 'shares'; readonly found: number }

/** A fault as a diagnostic: at its line of the metric file, or, where it is no line's, at the key result that names the file. */
export function metricDiagnostic(keyResult: SourcedKeyResult, fault: MetricFault): Diagnostic {
  switch (fault.kind) {
    case 'missing': return missingFile(keyResult)
    case 'problem': return wrongFile(keyResult, fault)
    case 'shares': return sharesOfOne(keyResult, fault.found)
  }
}

function missingFile({ id, source, place }: SourcedKeyResult): Diagnostic {
  return {
    code: 'metric-file-missing',
    severity: 'error',
    message: messageOf(`${id} takes its values from ${source.file}, but that file cannot be read on the default branch: it is not there, is no text, or is too large to come in one piece.`),
    place,
    found: source.file,
    expected: 'a CSV, JSON or JSON lines file on the default branch',
    example: 'source: { file: metrics/activation.csv, date: week, value: rate }',
  }
}

function wrongFile({ id, source, place }: SourcedKeyResult, problem: MetricProblem): Diagnostic {
  const { code, found, expected, example, line } = problem
  const message = `${id} cannot take its values from ${source.file}: ${problem.message}`
  return { code, severity: 'error', message: messageOf(message), place: line === undefined ? place : { file: source.file, line, column: 1 }, found, expected, example }
}

function sharesOfOne({ id, source, place, baseline }: SourcedKeyResult, found: number): Diagnostic {
  return {
    code: 'metric-share-not-percent',
    severity: 'error',
    message: messageOf(`${id} counts in percent and began at ${baseline}, but every value in ${source.file} lies between -1 and 1, as shares of one do. Write percentages.`),
    place,
    found: String(found),
    expected: 'percentages, as the baseline is one',
    example: String(Number((found * 100).toPrecision(12))),
  }
}
