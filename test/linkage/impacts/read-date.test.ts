import { describe, expect, it } from 'vitest'
import { readDate } from '../../../src/linkage/impacts/read-date.ts'
import { takeDate } from '../../../src/linkage/impacts/take-date.ts'

function told(text: string): string | undefined {
  const date = readDate(text, '2026-11-02')
  return date && (date.kind === 'day' ? date.day : date.kind === 'due' ? 'due' : date.why)
}

describe('readDate', () => {
  it.each([
    ['2026-12-01', '2026-12-01'], ['2026/12/1', '2026-12-01'], ['2026.12.01', '2026-12-01'], ['2026-12', '2026-12-31'], ['2027-02', '2027-02-28'],
    ['1 December 2026', '2026-12-01'], ['1st of December, 2026', '2026-12-01'], ['1. Dec 2026', '2026-12-01'], ['December 1, 2026', '2026-12-01'], ['Dec 1st 2026', '2026-12-01'], ['1-Dec-2026', '2026-12-01'],
    ['Dec 2026', '2026-12-31'], ['December', '2026-12-31'], ['end of November', '2026-11-30'], ['the end of Sept. 2027', '2027-09-30'], ['mid December', '2026-12-31'], ['Dec 24', '2026-12-24'],
    ['Q4', '2026-12-31'], ['Q1 2027', '2027-03-31'], ['2026-Q4', '2026-12-31'], ['end of Q4', '2026-12-31'], ["Q4'26", '2026-12-31'], ['H1 2027', '2027-06-30'], ['2027 H2', '2027-12-31'],
    ['EOY', '2026-12-31'], ['end of year', '2026-12-31'], ['2027', '2027-12-31'],
    ['end of the quarter', 'due'], ['the end of this cycle', 'due'], ['EOQ', 'due'],
    ['31.12.2026', '2026-12-31'], ['03.04.2027', '2027-04-03'], ['12/31/2026', '2026-12-31'], ['31/12/2026', '2026-12-31'], ['31/12/26', '2026-12-31'], ['12/31', '2026-12-31'], ['4/4/2027', '2027-04-04'],
    ['03/04/2026', 'day-or-month'], ['3-4-2026', 'day-or-month'], ['2026-02-30', 'no-such-day'], ['2026-13-01', 'no-such-day'], ['31 November 2026', 'no-such-day'], ['45/99/2026', 'no-such-day'], ['2026-00', 'no-such-day'],
    ['Friday', 'not-a-date'], ['next month', 'not-a-date'], ['summer', 'not-a-date'],
    ['5 %', undefined], ['300 ms', undefined], ['half', undefined], ['making it short', undefined], ['2000 users', undefined], ['2,000', undefined], ['may', '2026-05-31'], ['', undefined],
  ])('%s', (text, day) => expect(told(text)).toBe(day))
})

describe('takeDate', () => {
  it.each([
    ['+2 pp by 2026-12-01 (70 %)', '2026-12-01', '+2 pp               (70 %)'],
    ['by 5 % by Dec 2026', '2026-12-31', 'by 5 %            '],
    ['+2 pp no later than 2026-12-01', '2026-12-01', '+2 pp no                      '],
    ['+2 pp (2026-12-01)', '2026-12-01', '+2 pp (          )'],
    ['+2 pp in Q4 2026', '2026-12-31', '+2 pp           '],
    ['+2 pp, due: 2026-12-01', '2026-12-01', '+2 pp,                '],
    ['reduce by 300 ms', undefined, 'reduce by 300 ms'],
    ['in summer +2 pp', undefined, 'in summer +2 pp'],
  ])('%s', (text, day, rest) => {
    const taken = takeDate(text, '2026-11-02')
    expect([taken.date?.kind === 'day' ? taken.date.day : undefined, taken.rest]).toEqual([day, rest])
  })
})
