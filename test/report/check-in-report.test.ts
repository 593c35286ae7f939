import { describe, expect, it } from 'vitest'
import { lastCheckIn } from '../../src/report/check-in-report.ts'

const checkIns = [{ date: '2026-10-05', value: 41 }, { date: '2026-11-02', value: 44, note: 'late' }]

describe('lastCheckIn', () => {
  it('is none where there is none', () => {
    expect(lastCheckIn([], '2026-11-16', '2026-12-31')).toBeUndefined()
  })

  it.each([
    ['two weeks old', '2026-11-16', '2026-12-31', 14, false],
    ['a day older', '2026-11-17', '2026-12-31', 15, true],
    ['old, but made just before it was due', '2027-02-01', '2026-11-10', 91, false],
    ['old when it was due', '2027-02-01', '2026-12-31', 91, true],
    ['written ahead of time', '2026-10-30', '2026-12-31', 0, false],
  ])('%s', (_, today, due, ageInDays, stale) => {
    expect(lastCheckIn(checkIns, today, due)).toEqual({ date: '2026-11-02', value: 44, note: 'late', confidence: undefined, ageInDays, stale })
  })
})
