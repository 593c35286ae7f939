import { describe, expect, it } from 'vitest'
import { readMetricFile } from '../../src/sources/read-metric-file.ts'
import { aSource } from './a-source.ts'

const csv = 'week,rate\n2026-10-05,41\n'
const list = '[{"week":"2026-10-05","rate":41}]'
const lines = '{"week":"2026-10-05","rate":41}\n'

describe('readMetricFile', () => {
  it.each([
    ['metrics/activation.csv', csv],
    ['metrics/activation.CSV', csv],
    ['metrics/activation.tsv', csv.replaceAll(',', '\t')],
    ['activation.txt', csv],
    ['metrics.d/2026.10/activation.json', list],
    ['activation.jsonl', lines],
    ['activation.ndjson', lines],
  ])('reads %s by the ending of its name', (path, text) => {
    expect(readMetricFile(path, text, aSource())).toEqual({ kind: 'values', values: [{ date: '2026-10-05', value: 41 }] })
  })

  it.each(['metrics/activation.xlsx', 'metrics/activation', 'metrics.csv/activation', 'activation.csv.gz', 'activation.constructor', 'activation.'])('does not guess what %s is', (path) => {
    expect(readMetricFile(path, csv, aSource())).toMatchObject({ kind: 'problem', code: 'metric-format-unknown', found: path })
  })
})
