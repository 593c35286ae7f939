import { describe, expect, it } from 'vitest'
import { elapsedShare } from '../../src/report/elapsed-share.ts'

describe('elapsedShare', () => {
  it.each([
    ['before', '2026-10-01', '2026-10-11', '2026-09-01', 0],
    ['the first day', '2026-10-01', '2026-10-11', '2026-10-01', 0],
    ['half-way', '2026-10-01', '2026-10-11', '2026-10-06', 0.5],
    ['the last day', '2026-10-01', '2026-10-11', '2026-10-11', 1],
    ['after', '2026-10-01', '2026-10-11', '2027-01-01', 1],
    ['no time at all, before it', '2026-10-01', '2026-10-01', '2026-09-30', 0],
    ['no time at all, on the day', '2026-10-01', '2026-10-01', '2026-10-01', 1],
    ['due before it starts', '2026-10-05', '2026-10-01', '2026-10-03', 1],
  ])('%s', (_, start, due, day, expected) => {
    expect(elapsedShare(start, due, day)).toBe(expected)
  })
})
