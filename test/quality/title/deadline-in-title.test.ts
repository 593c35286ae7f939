import { describe, expect, it } from 'vitest'
import { deadlineInTitle } from '../../../src/quality/title/deadline-in-title.ts'
import { aCycle } from '../../builders/a-plan.ts'

const fourth = aCycle({ id: '2026-Q4', start: '2026-10-01', end: '2026-12-31' })
const fiscal = aCycle({ id: 'FY27-Q2', start: '2026-08-01', end: '2026-10-31' })

describe('deadlineInTitle', () => {
  it.each<[string, string, string | undefined]>([
    ['Reach 40 bakeries by end 2025', 'by end 2025', '2025-12-31'],
    ['Reach 40 bakeries by the end of 2027.', 'by the end of 2027', '2027-12-31'],
    ['By end of March, 40 bakeries order online', 'By end of March', '2027-03-31'],
    ['Reach 40 bakeries by November', 'by November', '2026-11-30'],
    ['Reach 40 bakeries by mid-December', 'by mid-December', '2026-12-31'],
    ['Reach 40 bakeries by 15 Dec 2026', 'by 15 Dec 2026', '2026-12-15'],
    ['Reach 40 bakeries by the 3rd of November', 'by the 3rd of November', '2026-11-03'],
    ['Reach 40 bakeries by Nov. 15th, 2026', 'by Nov. 15th, 2026', '2026-11-15'],
    ['Reach 40 bakeries by 2026-12-01 at last', 'by 2026-12-01', '2026-12-01'],
    ['Reach 40 bakeries by Q4', 'by Q4', '2026-12-31'],
    ['Reach 40 bakeries by Q1', 'by Q1', '2027-03-31'],
    ['Reach 40 bakeries by the end of Q3 2025', 'by the end of Q3 2025', '2025-09-30'],
    ['Reach 40 bakeries until 2027-Q1', 'until 2027-Q1', '2027-03-31'],
    ['Reach 40 bakeries by 31 February', 'by 31 February', undefined],
    ['Reach 40 bakeries by the end of the quarter', 'by the end of the quarter', undefined],
    ['Reach 40 bakeries by the end of week 5', 'by the end of week 5', undefined],
    ['Reach 40 bakeries by the end of the semester', 'by the end of the semester', undefined],
    ['Reach 40 bakeries by year 2', 'by year 2', undefined],
    ['Reach 40 bakeries by the end of year two', 'by the end of year two', undefined],
    ['Reach 40 bakeries by month 6', 'by month 6', undefined],
    ['Reach 40 bakeries by week six of the trial', 'by week six', undefined],
    ['Reach 40 bakeries by the end of the second year', 'by the end of the second year', undefined],
    ['Reach 40 bakeries by our 3rd month', 'by our 3rd month', undefined],
    ['Reach 40 bakeries by the final sprint', 'by the final sprint', undefined],
    ['Reach 40 bakeries by end-FY26', 'by end-FY26', undefined],
    ['Reach 40 bakeries by March ‘27', 'by March ‘27', '2027-03-31'],
    ['Reach 40 bakeries by 1Q 2027', 'by 1Q 2027', '2027-03-31'],
    ['Reach 40 bakeries by EOY', 'by EOY', undefined],
    ['Reach 40 bakeries by H2', 'by H2', undefined],
    ['Reach 40 bakeries by 03/04/2026', 'by 03/04/2026', undefined],
    ['Reach 40 bakeries before March', 'before March', undefined],
    ['Grow orders by 20% by 2026', 'by 2026', '2026-12-31'],
  ])('%s', (title, text, day) => {
    expect(deadlineInTitle(title, fourth)).toEqual({ text, day })
  })

  it.each(['Grow orders by 20%', 'Grow orders by 2026 loaves', 'Orders placed by marketers', 'Cut waste by Maya’s oven to 3 %', 'Orders within 30 days', 'Tests written by second year students', ''])('none in %j', (title) => {
    expect(deadlineInTitle(title, fourth)).toBeUndefined()
  })

  it('knows the quarters of a company’s own year by the cycle’s name', () => {
    expect(deadlineInTitle('Reach 40 bakeries by Q2', fiscal)?.day).toBe('2026-10-31')
  })

  it('reads long titles in no time', () => {
    expect(deadlineInTitle('by the end of '.repeat(20_000), fourth)).toBeUndefined()
  })
})
