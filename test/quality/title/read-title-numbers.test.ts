import { describe, expect, it } from 'vitest'
import { parseUnit } from '../../../src/domain/unit.ts'
import { readAmounts } from '../../../src/quality/title/read-amounts.ts'
import { readTitleNumbers } from '../../../src/quality/title/read-title-numbers.ts'

function valuesIn(title: string): readonly (number | undefined)[] {
  return readAmounts(title).map(({ readings }) => readings[0])
}

describe('readTitleNumbers', () => {
  it.each([
    ['Increase activation from 45% to 65%', 45, 65, '%'],
    ['Increase activation from 45 to 65%', 45, 65, '%'],
    ['Activation: 45% → 65%', 45, 65, '%'],
    ['Activation 45 % -> 65 %', 45, 65, '%'],
    ['Raise activation to 65% from 45%', 45, 65, '%'],
    ['Grow revenue from $1.2M to $2 million', 1_200_000, 2_000_000, '$'],
    ['Grow revenue from €50k to €1.5m', 50_000, 1_500_000, '€'],
    ['Bring p95 from 900ms to 400 ms', 900, 400, 'ms'],
    ['Bring the wait from 12 minutes on average to 5', 12, 5, 'minutes'],
    ['Move NPS from -10 to 20', -10, 20, undefined],
    ['Raise orders from 1,200 to 3,400 a week', 1200, 3400, undefined],
    ['Erhöhe die Quote von 45,5 % auf 60 %', 45.5, 60, '%'],
    ['Satisfaction (baseline 3.9, target 4.5)', 3.9, 4.5, undefined],
    ['Raise donations of alumni from 40 k€ to 65 k€', 40_000, 65_000, '€'],
    ['Umsatz je Filiale von 120 T€ auf 150 T€', 120_000, 150_000, '€'],
    ['Budget from 40 kEUR to 65 kEUR', 40_000, 65_000, 'EUR'],
    ['Grants from 2,5 Mio. € to 3 Mio. €', 2_500_000, 3_000_000, '€'],
    ['Raise pledges from EUR 40 000 to EUR 60 000', 40_000, 60_000, 'EUR'],
    ['Raise pledges from US$ 3 million to US$ 4 million', 3_000_000, 4_000_000, '$'],
    ['Riders from 12 000 to 15 500 a week', 12_000, 15_500, undefined],
    ['Churn of shops: 3.1% ⇒ 2.0%', 3.1, 2, '%'],
    ['Raise attendance from (currently) 20% to 40%', 20, 40, '%'],
    ['Bring late fees from 1 in 4 members to 1 in 10', 25, 10, undefined],
    ['Bring late fees from 9 out of 10 to max 6 of 10', 90, 60, undefined],
    ['Keep it below 2x, from about 3x to at most 2x', 3, 2, 'x'],
  ])('reads both ends of %s', (title, from, to, unit) => {
    const [pair, ...more] = readTitleNumbers(title).pairs
    expect(more).toEqual([])
    expect([pair?.from.readings[0], pair?.to.readings[0], pair?.to.unit?.symbol]).toEqual([from, to, unit])
  })

  it.each([
    'Open the office from 1 October to 31 December',
    'Keep the 2025 plan from 2025 to 2026',
    'Offer support 24/7, from 9:00 to 17:00',
    'Run from 2026-10-01 to 2026-12-31',
    'Move everybody from v2 to v3',
    'Grow from Q1 to Q4',
    'Have 45-65% of shops active',
    'Increase usage',
    '',
  ])('reads no pair in %s', (title) => {
    expect(readTitleNumbers(title).pairs).toEqual([])
  })

  it('keeps a number apart from the name before it', () => {
    expect(valuesIn('Bring p99 300 ms to 200 ms')).toEqual([300, 200])
    expect(valuesIn('In 2026 100 shops open')).toEqual([100])
  })

  it('reads a part of a whole as one amount, and none of days and years', () => {
    expect(valuesIn('7 of 10 pupils eat there')).toEqual([70])
    expect(valuesIn('Close 3 cases in 10 days, and 8 in 10 minutes')).toEqual([3, 10, 8, 10])
    expect(valuesIn('Open 5 in 2026')).toEqual([5])
  })

  it('lets a number belong to one pair', () => {
    expect(readTitleNumbers('Days to reach 1,000 users from 30 to 20').pairs.map(({ from, to }) => [from.text, to.text])).toEqual([['30', '20']])
    expect(readTitleNumbers('Rating to 15 (currently 5) and to 50 (currently 44)').pairs.map(({ from, to }) => [from.text, to.text])).toEqual([['5', '15'], ['44', '50']])
    expect(readTitleNumbers('Rating to 15 (currently 5), answers to 50 (currently 44)').pairs.map(({ from, to }) => [from.text, to.text])).toEqual([['5', '15'], ['44', '50']])
  })

  it('takes the unscaled end for one of the same scale, but also as it stands', () => {
    expect(readTitleNumbers('Grow revenue from 1 to 2 million').pairs[0]?.from.readings).toEqual([1_000_000, 1])
  })

  it('tells levels from changes in percent', () => {
    expect(readTitleNumbers('Reduce wrong deliveries to 3%').amounts.map(({ text, role }) => [text, role])).toEqual([['3%', 'to']])
    expect(readTitleNumbers('Increase the basket by 20% by 2026').changes.map(({ text }) => text)).toEqual(['20%'])
    expect(readTitleNumbers('Increase the basket by 20 euros').changes).toEqual([])
  })
})

describe('readAmounts', () => {
  it.each([
    ['5G in 4th place', []],
    ['2x faster in 10 languages', ['2x', '10']],
    ['$50k and -7 °C', ['$50k', '-7']],
    ['1.2.3 and 1,234,567.89', ['1,234,567.89']],
    ['1. Raise 30-day retention of 10-seat plans by 6.30 pm', []],
    ['A 4.5-star rating', ['4.5']],
    ['Plan 3 talks by week 4 for tier 2 schools, in the top 10', ['3']],
    ['Orders per day 40', ['40']],
    ['From a 3-day wait to a 1-day wait', ['3-day', '1-day']],
    ['p95, v2, O1 and KR3', []],
    ['Maintain 99% and decrease 5 on 3 Mai, 4 Mar or June 7', ['99%', '5']],
    ['12 markets, 7 decks and 30 juniors', ['12', '7', '30']],
    ['Weigh lambs from birth to six, from 40% to 60%', ['40%', '60%']],
    ['Swimmers aged 6 to 12, and those under 5 years old, ages 3 to 5 years of age', []],
    ['Teach 4-year-olds and 5 to 7 year olds of age 9', []],
    ['Median age of vans from 12 years to 8', ['12 years', '8']],
    ['Top 20 customers and our top 5 guides', []],
    ['Hear what the top 20 of the league think', []],
    ['Finish in the top 8 of the league', ['top 8']],
    ['Answer within 2 business days', ['2 business days']],
    ['Answer within 2 working days or 8 business hours', ['2 working days', '8 business hours']],
  ])('finds the amounts of %s', (title, texts) => {
    expect(readAmounts(title).map(({ text }) => text)).toEqual(texts)
  })

  it.each([
    ['Gate repairs take < 15m', 15, 'min'],
    ['Cut the wait at the gate from 45m to 15m', 45, 'min'],
    ['Time to first answer under 20m', 20, 'min'],
    ['Gates open in under 15m', 15, 'min'],
    ['Sell season tickets worth 15m', 15e6, undefined],
    ['Cut the waiting list of 2m patients', 2e6, undefined],
    ['Answered calls to 3m', 3e6, undefined],
    ['Win first-time buyers up to 3m', 3e6, undefined],
    ['Keep repair time under $2m', 2e6, '$'],
  ])('tells minutes from millions: %s', (title, value, unit) => {
    const [amount] = readAmounts(title)
    expect([amount?.readings[0], amount?.unit?.symbol]).toEqual([value, unit])
  })

  it('takes `m` for minutes where the fields are in a time', () => {
    expect(readAmounts('Gates < 15m', parseUnit('minutes'))[0]?.unit?.scale).toBe(60)
    expect(readAmounts('Gates < 15m', parseUnit('gates'))[0]?.readings[0]).toBe(15e6)
  })

  it('gives both values of digits that two countries read differently', () => {
    expect(readAmounts('1.200')[0]?.readings).toEqual([1.2, 1200])
    expect(readAmounts('1,200')[0]?.readings).toEqual([1200, 1.2])
    expect(readAmounts('1,234,567.89')[0]?.readings).toEqual([1234567.89])
    expect(readAmounts('1.234.567')[0]?.readings).toEqual([1234567])
  })
})
