import { describe, expect, it } from 'vitest'
import { dayInText } from '../../src/okrs/day-in-text.ts'

describe('dayInText', () => {
  it.each([
    ['2026/10/1', '2026-10-01'], ['2026.10.01', '2026-10-01'], ['2026-1-2', '2026-01-02'], ['2026-10-01T12:00:00Z', '2026-10-01'], ['2026 10 01', '2026-10-01'],
    ['2026-13-01', undefined], ['01.10.2026', undefined], ['2026-10-011', undefined], ['Q4', undefined],
  ])('%s → %s', (text, day) => {
    expect(dayInText(text)).toBe(day)
  })
})
