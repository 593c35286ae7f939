import { describe, expect, it } from 'vitest'
import { readTitlePromise } from '../../src/quality/read-title-promise.ts'
import { aCycle } from '../builders/a-plan.ts'

describe('readTitlePromise', () => {
  it.each<[string, readonly string[]]>([
    ['Reduce churn from 8% to 5% by 15 November', ['level 8→5 % down']],
    ['Grow from 1 to 2 million readers', ['level 1000000→2000000 up']],
    ['Keep first replies under 2 h', ['level 2 h down']],
    ['Answers in no more than 4 hours', ['level 4 hours down']],
    ['Spend < $500 on returns', ['level 500 $ down']],
    ['Have an NPS of 50+', ['level 50 up']],
    ['Increase repeat orders by 20%', ['step 20 % up']],
    ['Reach 500 bakeries', ['level 500 up']],
    ['Double repeat orders', ['factor 2 up']],
    ['Grow orders to 3x', ['factor 3 up']],
    ['Cut refunds by half', ['factor 0.5 down']],
    ['Achieve churn of 5%', []],
    ['90% of calls are answered within 4 hours', ['level 90 %']],
    ['Win 40 clubs (baseline: 25)', ['level 25→40 up']],
    ['Open 3 shops with at least 80% local goods', ['level 3']],
    ['Run 2 markets, more than 500 visitors', ['level 2', 'level 500 up']],
    ['No debt above water (12% or more)', []],
    ['Raise bookings by 15% within 6 months', ['step 15 % up']],
    ['Refunds were reduced by 15%', ['step 15 % up']],
    ['20% fewer refunds', ['step 20 % up']],
    ['Every lesson is led by 3 volunteers', []],
    ['Visitors aged 18 to 25', []],
    ['Raise rating to 15 (currently 5) and answers to 50 (currently 44)', ['level 5→15 up', 'level 44→50 up']],
    ['Maintain a max 24-hour wait', ['level 24 hour down']],
    ['Win forty clubs', ['level 40 up']],
    ['Reach two hundred and fifty farms', ['level 250 up']],
    ['Grow from one to two million readers', ['level 1000000→2000000 up']],
    ['Reach five thousand readers', ['level 5000 up']],
    ['Attract a dozen partners', ['level 12 up']],
    ['Half of the clubs renew', ['level 50 %']],
    ['Two thirds of our guests return', ['level 66.66666666666667 %']],
    ['Cut the wait from three days to one day', ['level 3→1 day down']],
    ['Ninety-five percent of calls are answered', ['level 95 %']],
    ['Cut the queue to two and a half hours', ['level 2.5 hours down']],
    ['Zero lost parcels (currently 23)', ['level 23→0 down']],
    ['One of the schools joins', []],
    ['One big party', []],
    ['Achieve zero lost parcels', ['level 0 down']],
    ['Publish at least one story', ['level 1 up']],
    ['Win 40 clubs with a book of at least one story', ['level 40 up']],
    ['Bring all tickets to one place', []],
    ['Two-factor sign-in, one-click returns, three-tier plans', []],
    ['Finish phase two of the first three months', []],
    ['Win Studio One as a client', []],
    ['By 2027 each school has a garden', []],
    ['Reduce errors to 5 and waiting to 3', ['level 5', 'level 3']],
    ['Raise orders from 40 to 60 and returns from 5% to 8%', ['level 40→60 up', 'level 5→8 % up']],
    ['Increase usage of v2 in 2027', []],
    ['Hikers find the hut: 40% to 70%', ['level 40→70 % up']],
    ['Fewer lost keys: 40 to 20 a week', ['level 40→20 down']],
    ['Weigh more lambs from birth to six', []],
    ['Reach the top 20 of the seed ranking', ['level 20 rank down']],
    ['Top 10 in the valley for late openings', ['level 10 rank down']],
    ['Rank among the top 3 for hut booking', ['level 3 rank down']],
    ['Move from the top 50 to the top 20 of the league', ['level 50→20 rank down']],
    ['Be among the top 5 employers in the valley', ['level 5 rank down']],
    ['Call our top 20 guests', []],
    ['Raise orders of those in the top 20 from 40% to 60%', ['level 40→60 % up']],
    ['Gates open in under 15m', ['level 15 min down']],
    ['Answer letters within 2 business days', ['level 2 business days down']],
    ['Bring claims from 12 working days to 8 business hours', ['level 12→8 business hours down']],
    ['12 regulars come back weekly', ['level 12 up']],
    ['Twelve stall holders order seed every week', ['level 12 up']],
    ['40 members leave a year', ['level 40']],
    ['5 members wait for a plot', ['level 5']],
    ['8 meetings a week', ['level 8']],
    ['3 complaints a month', ['level 3']],
    ['', []],
  ])('reads the goals of %j', (title, expected) => {
    const { goals } = readTitlePromise(title, aCycle())
    expect(goals.map(({ kind, baseline, target, unit, direction }) => [kind, baseline === undefined ? target : `${baseline}→${target}`, unit?.symbol, direction].filter((part) => part !== undefined && part !== '').join(' '))).toEqual(expected)
  })

  it('stays quick, whatever the title', () => {
    const start = performance.now()
    for (const part of ['no more than ', 'to 5 from 4 ', '< $', 'by 3% ']) readTitlePromise(part.repeat(20_000), aCycle())
    expect(performance.now() - start).toBeLessThan(500)
  })
})
