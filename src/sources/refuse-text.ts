import type { MetricProblem } from '../ports/metric-reading.ts'

/** Characters that a metric file may have: thirty years of daily values in a hundred columns of four digits. */
export const maximumLength = 5_000_000

/** Why a text is not even looked into: it is too large, or there is nothing in it. */
export function refuseText(text: string): MetricProblem | undefined {
  if (text.length > maximumLength) {
    const found = `${Math.ceil(text.length / 100_000) / 10} MB`
    const message = `The file is too large to be read: ${found}. Keep one row a day or week in it.`
    return { kind: 'problem', code: 'metric-file-too-large', message, found, expected: 'at most 5 MB', example: 'one row a week' }
  }
  return text.trim() === '' ? emptyFile() : undefined
}

/** That there is nothing in a file. */
export function emptyFile(): MetricProblem {
  return { kind: 'problem', code: 'metric-file-empty', message: 'The file is empty.', found: 'nothing', expected: 'a line with the names of the columns, and values', example: 'week,rate' }
}
