import { describe, expect, it } from 'vitest'
import { buildReport } from '../../src/report/build-report.ts'
import { isBySilence } from '../../src/report/is-by-silence.ts'
import { aKeyResult, type KeyResultParts } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'

function silent(today: string, parts: KeyResultParts): boolean {
  const keyResult = aKeyResult({ baseline: 0, target: 100, ...parts })
  const report = buildReport({ ...aPlanOf(keyResult), today }, [], { repository: 'acme/web' })
  return isBySilence(report.objectives[0]!.keyResults[0]!, today)
}

const on = (date: string, value: number, confidence?: number): KeyResultParts => ({ checkIns: [{ date, value, confidence }] })

describe('isBySilence', () => {
  it.each<[string, string, KeyResultParts, boolean]>([
    ['at an even pace a month ago', '2026-11-20', on('2026-10-20', 20), true],
    ['behind even then', '2026-11-20', on('2026-11-01', -5), false],
    ['at an even pace last week', '2026-11-20', on('2026-11-14', 33), false],
    ['still on its track', '2026-11-10', on('2026-10-20', 35), false],
    ['without hope, whatever its pace', '2026-11-04', on('2026-10-20', 22, 0.1), false],
    ['past its due date', '2026-11-20', { due: '2026-11-10', ...on('2026-10-20', 40) }, false],
    ['without a check-in', '2026-11-20', { checkIns: [] }, false],
  ])('%s', (_, today, parts, expected) => {
    expect(silent(today, parts)).toBe(expected)
  })
})
