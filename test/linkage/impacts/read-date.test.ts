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
    ['Dec 2026', '2026-12-31'], ['December', '2026-12-31'], ['end of November', '2026-11-30'], ['the end of Sept. 2027', '2027-09-30'], ['Dec 24', '2026-12-24'],
    ['Q4', '2026-12-31'], ['Q1 2027', '2027-03-31'], ['2026-Q4', '2026-12-31'], ['end of Q4', '2026-12-31'], ["Q4'26", '2026-12-31'], ['H1 2027', '2027-06-30'], ['2027 H2', '2027-12-31'],
    ['EOY', '2026-12-31'], ['end of year', '2026-12-31'], ['2027', '2027-12-31'],
    ['end of the quarter', 'due'], ['the end of this cycle', 'due'], ['EOQ', 'due'],
    ['mid December', '2026-12-15'], ['mid-Dec', '2026-12-15'], ['the middle of December 2026', '2026-12-15'], ['early December', '2026-12-10'], ['the beginning of December', '2026-12-01'], ['start of Q1 2027', '2027-01-01'], ['late December', '2026-12-31'], ['mid-to-late December', '2026-12-31'],
    ['first half of December', '2026-12-15'], ['the first week of December', '2026-12-07'], ['mid Q4', '2026-11-15'], ['mid-2027', '2027-07-01'], ['early 2027', 'which-day'], ['early Q1 2027', 'which-day'], ['the middle of the quarter', 'which-day'], ['around 15 December', '2026-12-15'], ['~2026-12-15', '2026-12-15'],
    ['2026-W50', '2026-12-13'], ['2026W50', '2026-12-13'], ['KW50', '2026-12-13'], ['KW 50/2026', '2026-12-13'], ['CW 2, 2027', '2027-01-17'], ['W53', '2027-01-03'], ['week 50 of 2026', '2026-12-13'], ['2027-W53', 'no-such-day'], ['KW 0', 'no-such-day'], ['week 50', 'not-a-date'],
    ['2026\u201012\u201015', '2026-12-15'], ['2026\u201112\u201115', '2026-12-15'], ['2026–12–15', '2026-12-15'], ['2026−12', '2026-12-31'], ['20261215', '2026-12-15'], ['20261315', undefined], ['15. 12. 2026', '2026-12-15'], ['15.12.', '2026-12-15'], ['1.12.', '2026-12-01'], ['31.11.', 'no-such-day'], ['15.12', undefined], ['2.5.', undefined],
    ['15 décembre 2026', '2026-12-15'], ['15. Dezember 2026', '2026-12-15'], ['15. Dez. 2026', '2026-12-15'], ['3. März', '2026-03-03'], ['1er mars 2027', '2027-03-01'], ['15 de diciembre de 2026', '2026-12-15'], ['15 juillet 2027', '2027-07-15'], ['15 ju 2027', undefined], ['15 jui 2027', undefined], ['Dezember 2026', '2026-12-31'],
    ["Dec '27", '2027-12-31'], ['12/2026', '2026-12-31'], ['6/2027', '2027-06-30'], ['02.2027', '2027-02-28'], ['13/2026', undefined], ['6.2027', undefined], ["24 Dec '27", '2027-12-24'], ['December of 2027', '2027-12-31'], ['Tuesday, 15 December 2026', '2026-12-15'], ['Tue, Dec 15', '2026-12-15'], ['Tuesday', 'not-a-date'], ['2027.', '2027-12-31'], ['2027 in all regions', '2027-12-31'], ['2027-foo', undefined],
    ['the 15th', 'not-a-date'], ['15th of the month', undefined], ['95th percentile', undefined], ['3 weeks after launch', 'not-a-date'], ['two months from now', 'not-a-date'], ['3 weeks', undefined], ['EOM', 'not-a-date'], ['5 marketing 2026', undefined], ['12 teams', undefined],
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
    ['+2 pp by 2026\u201012\u201015', '2026-12-15', '+2 pp              '],
    ['+2 pp bis 15.12.2026', '2026-12-15', '+2 pp bis           '],
    ['+2 pp (15 décembre 2026)', '2026-12-15', '+2 pp (                )'],
    ['+2 pp, 15 Dec 2026', '2026-12-15', '+2 pp,            '],
    ['+2 pp (mid December)', '2026-12-15', '+2 pp               '],
    ['+5 teams in 2026', '2026-12-31', '+5 teams        '],
    ['+2 pp by 15.12. (70 %)', '2026-12-15', '+2 pp           (70 %)'],
    ['+2 pp who return within 4 weeks', undefined, '+2 pp who return within 4 weeks'],
    ['+2 pp within 4 weeks of sign-up', undefined, '+2 pp within 4 weeks of sign-up'], ['+2 pp within 4 weeks after the first visit', undefined, '+2 pp within 4 weeks after the first visit'], ['+9 orders in one week', undefined, '+9 orders in one week'],
    ['+2 pp (new users)', undefined, '+2 pp (new users)'],
  ])('%s', (text, day, rest) => {
    const taken = takeDate(text, '2026-11-02')
    expect([taken.date?.kind === 'day' ? taken.date.day : undefined, taken.rest]).toEqual([day, rest])
  })

  it.each([
    ['+2 pp in 3 weeks', 'in 3 weeks'], ['+2 pp in 3 weeks from now', 'in 3 weeks from now'], ['+2 pp, within the next 2 months', 'within the next 2 months'], ['In 3 weeks: +2 pp', 'In 3 weeks'], ['+2 pp within 4 weeks after release', 'within 4 weeks after release'],
    ['more returns within 4 weeks of the launch: +2 pp', 'within 4 weeks of the launch'], ['+2 pp by early 2027', 'by early 2027'], ['+2 pp by 3 weeks after launch', 'by 3 weeks after launch'],
  ])('refuses in %s what is no day: %s', (text, written) => {
    expect(takeDate(text, '2026-11-02')).toMatchObject({ date: { kind: 'invalid' }, written })
  })

  it.each([
    ['+2 pp by the end of the pilot', 'by the end of the pilot'], ['+2 pp before launch', 'before launch'], ['+2 pp until sprint 12', 'until sprint 12'], ['+2 pp in 14 days', 'in 14 days'], ['+40 accounts in a month', 'in a month'], ['by the time December is over +2 pp', 'by the time December'],
    ['+2 pp', undefined], ['reduce by 300 ms', undefined], ['fixed by making it short', undefined], ['due to slow search', undefined], ['+2 pp by 2026-12-01, before launch', undefined],
  ])('says of %s that it does not read %s', (text, written) => expect(takeDate(text, '2026-11-02').unread).toBe(written))
})
