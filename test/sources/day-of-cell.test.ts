import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import { dayOfCell } from '../../src/sources/day-of-cell.ts'

describe('dayOfCell', () => {
  it.each([
    ['a day', '2026-10-12', '2026-10-12'],
    ['a day with blanks around it', '  2026-10-12\t', '2026-10-12'],
    ['the leap day of a leap year', '2028-02-29', '2028-02-29'],
    ['a date-time in UTC', '2026-10-12T08:00:00Z', '2026-10-12'],
    ['a date-time with fractions', '2026-10-12T08:00:00.123456Z', '2026-10-12'],
    ['a date-time without seconds or zone', '2026-10-12T08:00', '2026-10-12'],
    ['a date-time with a blank', '2026-10-12 00:00:00', '2026-10-12'],
    ['a date-time as data warehouses export it', '2026-10-12 00:00:00 UTC', '2026-10-12'],
    ['a date-time in small letters', '2026-10-12t08:00:00z', '2026-10-12'],
    ['midnight east of Greenwich, on its own day', '2026-10-12T00:00:00+02:00', '2026-10-12'],
    ['late evening west of Greenwich, on its own day', '2026-10-12 23:30:00-0800', '2026-10-12'],
    ['a month', '2026-10', '2026-10-01'],
    ['a week', '2026-W41', '2026-10-05'],
    ['a week without a hyphen', '2026W41', '2026-10-05'],
    ['a week in small letters', '2026-w41', '2026-10-05'],
    ['a week of one digit', '2026-W2', '2026-01-05'],
    ['a day of a week', '2026-W41-3', '2026-10-07'],
    ['the Sunday of a week', '2026-W41-7', '2026-10-11'],
    ['week 1, which begins in the year before', '2026-W01', '2025-12-29'],
    ['week 1, which begins on new year', '2029-W01', '2029-01-01'],
    ['week 1 after a year that ends with week 53', '2027-W01', '2027-01-04'],
    ['week 53 of a year that has one', '2026-W53', '2026-12-28'],
  ])('reads %s', (_, cell, day) => {
    expect(dayOfCell(cell)).toBe(day)
  })

  it.each([
    ['a day that does not exist', '2026-02-30'],
    ['a leap day in a common year', '2026-02-29'],
    ['month 13', '2026-13'],
    ['week 53 of a year without one', '2025-W53'],
    ['week 0', '2026-W00'],
    ['week 99', '2026-W99'],
    ['day 8 of a week', '2026-W41-8'],
    ['slashes in American order', '10/12/2026'],
    ['slashes in year order', '2026/10/12'],
    ['dots', '12.10.2026'],
    ['words', '12 October 2026'],
    ['a number of seconds', '1791763200'],
    ['a spreadsheet\'s number of days', '46307'],
    ['digits alone', '20261012'],
    ['a day and more', '2026-10-12 and so on'],
    ['a date-time with words for a zone', '2026-10-12 08:00 Europe/Paris'],
    ['a year of five digits', '12026-10-12'],
    ['nothing', ''],
    ['other digits', '２０２６-10-12'],
    ['a thousand characters', '2026-10-12'.repeat(100)],
  ])('refuses %s', (_, cell) => {
    expect(dayOfCell(cell)).toBeUndefined()
  })

  it('puts each week after the one before, and every day into its week', () => {
    const weeks = [2024, 2025, 2026, 2027, 2028].flatMap((year) => Array.from({ length: 53 }, (_, index) => dayOfCell(`${year}-W${index + 1}`) ?? []).flat())
    expect(weeks.length).toBe(52 * 5 + 1)
    expect(weeks.map((day, index) => addDays(day, -7 * index))).toEqual(weeks.map(() => '2024-01-01'))
  })

  it('gives real days or nothing, whatever the text', () => {
    const shapes = fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-W?\d{1,2}(-\d{1,2})?$/), fc.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d.{0,12}$/))
    fc.assert(fc.property(shapes, (cell) => {
      const day = dayOfCell(cell)
      expect(day === undefined || new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10) === day).toBe(true)
    }), { numRuns: 2000, seed: 41 })
  })
})
