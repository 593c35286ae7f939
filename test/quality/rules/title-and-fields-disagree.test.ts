import { describe, expect, it } from 'vitest'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'
import { foundBy } from '../found-by.ts'

type Row = readonly [title: string, unit: string, baseline: number | undefined, target: number]

const told: readonly Row[] = [
  // Points
  ['Increase conversion by 10 percentage points', '%', 20, 26],
  ['Increase conversion by 10 points', '%', 20, 26],
  ['Increase conversion by 10 pp', '%', 20, 22],
  ['Raise renewals by 4 %-points', '%', 60, 70],
  ['Lower refunds by 3 p.p.', '%', 9, 8],
  ['Raise NPS by 12 points', 'NPS', 30, 36],
  ['Increase attendance by 5 per cent', '%', 40, 52],
  // Levels without a unit
  ['Increase conversion to 65', '%', 40, 56],
  ['Raise the share of paid invoices to 80 by end of November', '%', 60, 70],
  ['Grow monthly revenue to 2M', '€', 1_200_000, 1_500_000],
  ['Cut the wait to 5', 'min', 12, 7],
  ['Grow active clubs to 320 active clubs', 'clubs', 200, 280],
  ['Grow to 5,000 paying members', 'members', 3000, 4000],
  // Levels that are held or stated
  ['Keep uptime at 99.95', '%', 99.9, 99.9],
  ['Keep uptime at 99.95%', '%', 99.9, 99.9],
  ['Maintain CSAT at 4.6', 'score', 4.6, 4.2],
  ['Keep refunds below 4%', '%', 4, 6],
  ['Hold the error rate under 0.5', '%', 0.4, 0.8],
  ['NPS above 50', 'NPS', 30, 45],
  ['Churn below 3%', '%', 6, 4],
  ['Reduce churn below 3%', '%', 6, 4],
  ['Increase on-time parcels to at least 95%', '%', 80, 90],
  // Where it starts
  ['Improve renewals from 45%', '%', 40, 55],
  ['Cut the wait from 12 this autumn', 'min', 15, 5],
  ['Grow donations from €2,000', '€', 3000, 4000],
  // The number first
  ['At least 500 schools pay', 'schools', 200, 400],
  ['500 schools pay', 'schools', 200, 400],
  ['More than 500 schools pay', 'schools per year', 200, 400],
  ['90% of tickets answered within 4 hours', '%', 60, 80],
  ['Ensure that 90% of tickets are answered within 4 hours', '%', 60, 80],
  ['Fewer than 10 incidents', 'incidents', 30, 20],
  ['Win 20 clubs', 'clubs', 0, 12],
  ['€2M revenue from repeat buyers', '€', 1_000_000, 1_500_000],
  ['500+ schools pay', 'schools', 200, 400],
  ['90% or more of the tickets are answered within a day', '%', 60, 80],
  // Multiples
  ['Double weekly orders', 'orders', 100, 150],
  ['Triple weekly orders', 'orders', 100, 150],
  ['Quadruple donations', '€', 1000, 2000],
  ['Halve weekly complaints', 'complaints', 100, 80],
  ['Reduce incidents by half', 'incidents', 20, 12],
  ['Cut the queue in half', 'min', 20, 15],
  ['Reduce waste by a third', 'kg', 90, 80],
  ['Reduce waste by two thirds', 'kg', 90, 60],
  ['Increase weekly orders 3x', 'orders', 100, 200],
  ['Grow donations by 2x', '€', 1000, 1300],
  ['Increase sign-ins threefold', 'sign-ins', 100, 200],
  ['Grow the waiting list by a factor of 3', 'families', 100, 200],
  ['Double the share of orders that arrive on time', '%', 20, 30],
  ['Twice as many volunteers', 'volunteers', 10, 15],
  // Changes
  ['Increase orders by 100', 'orders', 100, 150],
  ['Increase weekly orders by 100 a week', 'orders', 100, 150],
  ['Grow members by 200 new members', 'members', 1000, 1100],
  ['Reduce the wait by 2 hours', 'min', 300, 240],
  ['Increase the basket by €5', '€', 40, 42],
  ['Deliver a 20% reduction in refunds', 'refunds', 100, 95],
  ['20% fewer refunds', 'refunds', 100, 95],
]

const untold: readonly Row[] = [
  // The same, rounded or bolder
  ['Increase conversion by 10 percentage points', '%', 20, 30],
  ['Increase conversion by 10 points', '%', 20.2, 30.1],
  ['Raise NPS by 12 points', 'NPS', 30, 42],
  ['Increase conversion to 65', '%', 40, 65.3],
  ['Keep uptime at 99.95', '%', 99.95, 99.95],
  ['Keep refunds below 4%', '%', 4, 3.5],
  ['NPS above 50', 'NPS', 30, 55],
  ['Increase on-time parcels to at least 95%', '%', 80, 96],
  ['No more than 10 incidents', 'incidents', 30, 10],
  ['No fewer than 10 clubs pay', 'clubs', 4, 12],
  ['At least 500 schools pay', 'schools', 200, 500],
  ['90% of tickets answered within 4 hours', '%', 60, 90],
  ['500+ schools pay', 'schools', 200, 600],
  ['90% or more of the tickets are answered within a day', '%', 60, 95],
  ['3 or fewer outages', 'outages', 9, 2],
  ['Double weekly orders', 'orders', 98, 200],
  ['Double the speed of search', 'ms', 900, 450],
  ['Triple revenue', 'x', 1, 3],
  ['Halve weekly complaints', 'complaints', 5, 3],
  ['Halve weekly complaints', 'complaints', 99, 50],
  ['Reduce incidents by half', 'incidents', 20, 10],
  ['Reduce waste by a third', 'kg', 90, 60],
  ['Increase weekly orders 3x', 'orders', 100, 300],
  ['Reduce cost per order 2x', '€', 10, 5],
  ['Increase orders by 100', 'orders', 100, 200],
  ['Increase orders by 100', 'orders', 0, 100],
  ['Increase the rate by 0.2', '%', 0.1, 0.3],
  ['Reduce the wait by 2 hours', 'min', 300, 180],
  ['20% fewer refunds', 'refunds', 100, 80],
  ['Save 20% of the energy that ovens use', '%', 0, 20],
  ['Increase orders by 100', 'orders', undefined, 150],
  ['De 45 a 65 % das lojas', '%', 45, 65],
  ['Improve renewals from 45%', '%', 45, 55],
  // Numbers that are no goal
  ['Increase visitors aged 18 to 25', 'visitors', 400, 550],
  ['Increase readers aged 60+', 'readers', 400, 550],
  ['More 5 star reviews', 'reviews', 40, 55],
  ['Twice a week, more orders', 'orders', 40, 55],
  ['Sell 200 tickets at €20', '€', 0, 4000],
  ['Sell 200 tickets at €20', 'tickets', 0, 200],
  ['Cut emissions by 50% from 2019 levels', 't', 100, 50],
  ['Raise completion of module 2 to 80%', '%', 40, 80],
  ['Raise week-4 retention', '%', 40, 55],
  ['Increase shops with 2 or more staff', 'shops', 40, 55],
  ['Increase orders over €50', '€', 4000, 5500],
  ['Cut calls of more than 10 minutes', 'min', 40, 15],
  ['Reach 3 cities with 500 riders each', 'riders', 400, 1500],
  ['One in 5 guests books again', '%', 10, 20],
  ['Increase orders from 3 countries', 'orders', 40, 55],
  ['Increase donations from €50 plans', '€', 400, 550],
  ['Increase orders by 2027', 'orders', 100, 150],
  ['Increase orders in 2026', 'orders', 100, 150],
  ['Increase orders by 5 pm', 'orders', 100, 150],
  ['Increase orders by week 6', 'orders', 100, 150],
  ['Increase searches with a top 3 result', 'searches', 100, 150],
  ['Top 3 in five trade magazines', 'magazines', 1, 5],
  ['Top 10% of shops renew', '%', 60, 80],
  ['First 100 clubs renew', '%', 60, 80],
  ['Increase tickets answered within 4 hours', '%', 60, 80],
  ['Increase orders for 10 schools', 'orders', 100, 150],
  ['Increase orders in 10 schools', 'schools', 20, 40],
  ['Increase shops that upgrade to 2 seats', '%', 10, 20],
  ['Increase shops that upgrade to 2 seats', 'shops', 10, 20],
  ['Increase shops that upgrade to 14', 'shops', 10, 20],
  ['Increase customers who order 3x a week', 'customers', 100, 150],
  ['Increase customers who order 3 times', 'customers', 100, 150],
  ['Increase shops with at least 3 orders', 'shops', 100, 150],
  ['Increase shops with revenue above 50', 'shops', 100, 150],
  ['Increase orders answered by 20% of shops', 'orders', 100, 150],
  ['Increase lessons led by 3 volunteers', 'lessons', 100, 150],
  ['Increase visits with a 20% voucher', 'visits', 100, 150],
  ['Improve 30-day retention', '%', 40, 60],
  ['Improve 30-day retention to 60%', '%', 40, 60],
  ['Raise p95 of 3 services', 'ms', 900, 400],
  ['2 of 3 shops pay on time', 'shops', 100, 150],
  ['Interview 12 customers', 'interviews', 0, 15],
  ['Double down on retention', '%', 40, 55],
  ['Double opt-in sign-ups', 'sign-ups', 100, 150],
  ['Double-digit growth in orders', '%', 5, 15],
  ['Reduce the wait by half a day', 'h', 24, 12],
  ['Cut the hand-over by a quarter hour', 'min', 60, 45],
  ['Keep 24/7 support for 3 regions', '%', 90, 95],
  ['Shops at 3 sites renew', 'shops', 100, 150],
  ['Resolve complaints at 95% satisfaction', '%', 60, 80],
  ['Increase NPS in week 6', 'NPS', 30, 45],
  ['Grow revenue from 3 new markets', '€', 100, 150],
  ['Increase conversion of trials longer than 14 days', '%', 20, 30],
  ['Save 20% of the energy that ovens use', 'kWh', 900, 800],
]

function found([title, unit, baseline, target]: Row): readonly string[] {
  return foundBy('title-and-fields-disagree', aPlanOf(aKeyResult({ title, unit, baseline, target })))
}

describe('title-and-fields-disagree', () => {
  it.each(told)('tells of “%s” with %s %s → %s', (...row) => {
    expect(found(row)).toEqual(['O1.KR1'])
  })

  it.each(untold)('says nothing of “%s” with %s %s → %s', (...row) => {
    expect(found(row)).toEqual([])
  })
})
