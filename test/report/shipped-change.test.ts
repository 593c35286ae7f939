import { describe, expect, it } from 'vitest'
import type { ActualImpact, Impact } from '../../src/domain/impact.ts'
import { readActualImpacts } from '../../src/linkage/impacts/read-actual-impacts.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { shippedChange } from '../../src/report/shipped-change.ts'
import { aKeyResult, type KeyResultParts } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'
import { aLink, anInitiative } from './a-company.ts'

const bookings: KeyResultParts = {
  unit: '%', baseline: 12, target: 30,
  checkIns: [{ date: '2026-10-06', value: 14 }, { date: '2026-10-13', value: 18 }, { date: '2026-10-20', value: 20 }, { date: '2026-10-27', value: 23 }],
}
const queue: KeyResultParts = { unit: 'min', baseline: 50, target: 20, checkIns: [{ date: '2026-10-06', value: 41 }, { date: '2026-10-20', value: 35 }] }
type Promised = Pick<Impact, 'delta' | 'from' | 'startNamed' | 'to' | 'reading'>
const to = (level: number, from: number): Promised => ({ delta: level - from, from, to: level, reading: { kind: 'level' } })
const by = (delta: number): Promised => ({ delta, reading: { kind: 'change' } })

describe('shippedChange', () => {
  it.each<[string, KeyResultParts, Promised | undefined, string | undefined, Omit<ActualImpact, 'keyResult'> | undefined, number | undefined, number | undefined]>([
    ['a change, whatever the number does', bookings, by(5), '2026-10-21', { delta: 2 }, 5, 2],
    ['a level that is measured from a start', bookings, to(22, 12), '2026-10-21', { delta: 2, from: 20, to: 22 }, 2, 2],
    ['a level that is measured as a change', bookings, to(22, 12), '2026-10-21', { delta: 2 }, 2, 2],
    ['a level that is measured as a level', bookings, to(22, 12), '2026-10-21', { delta: 10, to: 22 }, 2, 2],
    ['a level that is missed', bookings, to(24, 12), '2026-10-21', { delta: 10, to: 22 }, 4, 2],
    ['a level, after a step back', bookings, to(24, 12), '2026-10-21', { delta: 7, to: 19 }, 4, -1],
    ['a level, not yet measured', bookings, to(22, 12), '2026-10-21', undefined, 2, undefined],
    ['a level that the last check-in before the closing shows already', bookings, to(23, 12), '2026-10-28', { delta: 3 }, 3, 3],
    ['a level before anything was read off', bookings, to(22, 12), '2026-10-02', { delta: 10, to: 22 }, 10, 10],
    ['a level with a start of its own', bookings, to(22, 16), '2026-10-21', { delta: 10, to: 22 }, 6, 6],
    ['a level whose author names the start that the key result has, too', bookings, { ...to(22, 12), startNamed: true }, '2026-10-21', { delta: 11 }, 10, 11],
    ['a level that was there before the work began', bookings, to(18, 12), '2026-10-21', { delta: 1, from: 20, to: 21 }, 0, 1],
    ['a level that closed nobody knows when', bookings, to(22, 12), undefined, { delta: 2 }, 10, 2],
    ['a level downwards', queue, to(30, 50), '2026-10-21', { delta: -20, to: 30 }, -5, -5],
    ['a change that is measured as a level', bookings, by(2), '2026-10-21', { delta: 10, to: 22 }, 2, 2],
    ['a question', bookings, { reading: { kind: 'question' } }, '2026-10-21', { delta: 2 }, undefined, 2],
    ['nothing that was promised', bookings, undefined, '2026-10-21', { delta: 2 }, undefined, 2],
    ['a level of a key result without a target', { ...bookings, target: undefined }, to(22, 12), '2026-10-21', { delta: 2 }, 10, 2],
  ])('%s', (_, parts, promised, on, actual, expectedChange, actualChange) => {
    const change = shippedChange(promised, aKeyResult(parts), { on, actual: actual && { keyResult: 'O1.KR1', ...actual } })
    expect([change.expected, change.actual]).toEqual([expectedChange, actualChange])
  })

  it.each<[string, number | undefined, number | undefined, number | undefined]>([
    ['from 20 % to 22 %', 2, 2, 1],
    ['20 % → 22 %', 2, 2, 1],
    ['it rose to 22 %', 2, 2, 1],
    ['+2 pp', 2, 2, 1],
    ['+1 pp', 2, 1, 0.5],
    ['from 20 % to 24 %', 2, 4, 2],
    ['nothing moved', 2, 0, 0],
  ])('makes a review of a level with "%s"', (text, expectedChange, actualChange, ratio) => {
    const keyResult = aKeyResult(bookings)
    const plan = aPlanOf(keyResult)
    const shipped = anInitiative({ state: 'closed', outcome: 'completed', closedOn: '2026-10-21' }, { ...aLink('O1.KR1', 10, { ...to(22, 12), confidence: 0.5 }), fields: { actualImpact: text, effort: 2 } })
    const report = buildReport(plan, [{ ...shipped, actuals: readActualImpacts(text, [keyResult], plan) }], { repository: 'acme/web' })
    expect(report.reviews).toMatchObject([{ expectedChange, actualChange, ratio }])
    // The score of what shipped is that of its last open day.
    expect(report.objectives[0]?.keyResults[0]?.claims).toMatchObject([{ delta: 10, counted: 2, weighted: 1, ice: 2.77777777778 }])
  })
})
