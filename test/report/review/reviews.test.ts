import { describe, expect, it } from 'vitest'
import type { Initiative } from '../../../src/domain/initiative.ts'
import type { Item } from '../../../src/domain/item.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'
import { aLink, anInitiative } from '../a-company.ts'

function shipped(number: number, expected: number | undefined, actual: number | 'in words' | undefined, item: Partial<Item> = {}): Initiative {
  const fields = actual === undefined ? {} : { actualImpact: String(actual) }
  const initiative = anInitiative({ number, state: 'closed', outcome: 'completed', closedOn: '2026-10-10', assignees: ['chloe'], ...item }, { ...aLink('O1.KR1', expected), fields })
  return typeof actual === 'number' ? { ...initiative, actuals: [{ keyResult: 'O1.KR1', delta: actual }] } : initiative
}

const reportOf = (...work: readonly Initiative[]) => buildReport(aPlanOf(aKeyResult()), work, { repository: 'acme/web' })

describe('outcome reviews', () => {
  it('sets what was expected beside what was measured, what is due first', () => {
    const late = shipped(2, 2, undefined, { closedOn: '2026-10-01' })
    const reviews = reportOf(shipped(1, 4, 1), late, shipped(3, 2, undefined), shipped(4, 2, 'in words'), shipped(5, undefined, 2)).reviews
    expect(reviews.map(({ item, state, expectedChange, actualChange, ratio, by, who }) => [item.number, state, expectedChange, actualChange, ratio, by, who])).toEqual([
      [2, 'due', 2, undefined, undefined, '2026-10-29', 'chloe'],
      [3, 'awaited', 2, undefined, undefined, '2026-11-07', 'chloe'],
      [4, 'without-number', 2, undefined, undefined, '2026-11-07', 'chloe'],
      [1, 'reviewed', 4, 1, 0.25, '2026-11-07', 'chloe'],
      [5, 'reviewed', undefined, 2, undefined, '2026-11-07', 'chloe'],
    ])
  })

  it('takes the answer to a question as it is', () => {
    const answered = anInitiative({ state: 'closed', outcome: 'completed' }, { ...aLink('O1.KR1', undefined), fields: { actualImpact: 'It is the price' } })
    expect(buildReport(aPlanOf(aKeyResult({ intent: 'learn' })), [answered], { repository: 'acme/web' }).reviews).toMatchObject([{ state: 'reviewed' }])
  })
})

describe('calibration', () => {
  it('tells a habit only from five reviews on', () => {
    const four = [1, 2, 3, 4].map((number) => shipped(number, 2, 1))
    expect(reportOf(...four).calibration).toEqual({ overall: { team: undefined, reviews: 4, hits: 0, hitRate: 0, medianRatio: 0.5, habit: 'too-few', unreviewed: 0 }, teams: [] })
    expect(reportOf(...four, shipped(5, 2, 3)).calibration.overall).toMatchObject({ reviews: 5, hits: 1, hitRate: 0.2, medianRatio: 0.5, habit: 'over-promised' })
  })

  it.each([[1, 'fair'], [0.8, 'fair'], [1.25, 'fair'], [1.3, 'under-promised'], [0.7, 'over-promised'], [-1, 'over-promised'], [0, 'over-promised']])('calls a middle ratio of %d %s', (ratio, habit) => {
    expect(reportOf(...[1, 2, 3, 4, 5].map((number) => shipped(number, 2, 2 * ratio))).calibration.overall).toMatchObject({ habit })
  })

  it('keeps teams apart, those of no team last', () => {
    const { calibration } = reportOf(shipped(1, 2, 2), shipped(2, 2, 1, { labels: ['team: Search'] }), shipped(3, 2, undefined, { labels: ['team: Billing'] }))
    expect(calibration.teams).toMatchObject([{ team: 'Billing', reviews: 0, hitRate: undefined, unreviewed: 1 }, { team: 'Search', reviews: 1, medianRatio: 0.5 }, { team: undefined, reviews: 1, hits: 1 }])
  })

  it('says nothing where nothing shipped', () => {
    expect(reportOf().calibration).toEqual({ overall: { team: undefined, reviews: 0, hits: 0, hitRate: undefined, medianRatio: undefined, habit: 'too-few', unreviewed: 0 }, teams: [] })
  })
})
