import { describe, expect, it } from 'vitest'
import { sameText } from '../../../src/quality/title/folded-words.ts'
import { metricName } from '../../../src/quality/title/metric-name.ts'
import { normalTitle } from '../../../src/quality/title/normal-title.ts'

describe('metricName', () => {
  it.each([
    ['Increase activated accounts from 40% to 55%', 'Raise activated accounts to 60%'],
    ['Cut the median wait from 12 to 5 minutes', 'Median wait below 4 minutes'],
    ['Grow active teams to 320', 'grow ACTIVE TEAM from 200'],
    ['Increase NPS', 'Raise Net Promoter Score'],
    ['Increase Net Promoter Score (NPS) to 50', 'NPS above 40'],
    ['Reduce p95 latency of search', 'Decrease search p95 latency'],
    ['Lift the average order value', 'AOV from 40 to 50 euros'],
    ['Grow monthly recurring revenue', 'MRR to €2M'],
    ['Weekly active users', 'Increase WAU by 10%'],
    ['Increase sign-ups', 'Grow signups from 40 to 80'],
    ['Increase sign ups per week', 'More weekly sign-ups'],
    ['Weekly active users', 'Increase WAUs to 300'],
    ['Improve 4-week retention', 'Improve 4 week retention'],
    ['Fewer overdue invoices', 'Minimise overdue invoices'],
    ['Increase the number of active shops', 'Grow active shops by end of March'],
    ['Increase the percentage of shops that renew', 'Raise the share of shops which renew to 80% by 15 December'],
    ['Cut 95th percentile latency', 'p95 latency below 400 ms'],
    ['Personalised offers', 'Increase personalized offers'],
    ['Grow paying clubs to forty', 'Grow paying clubs to 40'],
  ])('is the same for %s and %s', (a, b) => {
    expect(metricName(a)).toBe(metricName(b))
  })

  it.each([
    ['Increase activated accounts', 'Increase paying accounts'],
    ['Increase active shops in Spain', 'Increase active shops'],
    ['Weekly active users', 'Monthly active users'],
    ['Orders per week', 'Orders per month'],
    ['Raise 30-day retention', 'Raise 90-day retention'],
    ['Answers within 7 days', 'Answers within 14 days'],
    ['Renewals of tier 1 schools', 'Renewals of tier 2 schools'],
    ['Increase orders per shop', 'Increase shops per order'],
    ['Share of active shops', 'Active shops'],
    ['Average basket', 'Median basket'],
    ['Decline rate of card payments', 'Increase card payments'],
    ['Upsell revenue from schools', 'Revenue from schools'],
    ['p95 latency of search', 'p99 latency of search'],
    ['Raise NPS', 'Raise eNPS'],
    ['Raise renewals in year 1', 'Raise renewals in year 2'],
    ['Increase readers aged 18-25', 'Increase readers aged 26-40'],
    ['Increase shops with at least 2 users', 'Increase shops with at least 10 users'],
  ])('is another for %s and %s', (a, b) => {
    expect(metricName(a)).not.toBe(metricName(b))
  })

  it('is empty when nothing but movement is left', () => {
    expect(metricName('Increase by 20%')).toBe('')
  })
})

describe('sameText', () => {
  it.each([
    ['Accounts that finish setup', 'accounts that finish set-up.'],
    ['Customers who sign up', 'Customers that signup'],
    ['E-mails answered within 4 hours', 'Emails answered within 4 hours'],
    ['Share of the orders, out of all', 'share of orders out of all'],
    ['Prioritised tickets', 'Prioritized tickets'],
    ['88 % of orders', '88% of orders'],
    ['Net Promoter Score, survey A', 'NPS – survey A'],
  ])('is the same for %s and %s', (a, b) => {
    expect(sameText(a)).toBe(sameText(b))
  })

  it.each([
    ['Orders within 7 days', 'Orders within 14 days'],
    ['Accounts that finish setup', 'Accounts that begin setup'],
    ['NPS, survey A', 'NPS, survey B'],
    ['More than 5', 'Less than 5'],
  ])('is another for %s and %s', (a, b) => {
    expect(sameText(a)).not.toBe(sameText(b))
  })

  it('stays quick, whatever the text', () => {
    const start = performance.now()
    for (const part of ['set ', 'net promoter ', 'per week ', 'by the end of ', '30-day ']) expect(typeof sameText(part.repeat(20_000)) + typeof metricName(part.repeat(20_000))).toBe('stringstring')
    expect(performance.now() - start).toBeLessThan(1500)
  })
})

describe('normalTitle', () => {
  it('folds case, marks, width and spaces, and keeps what changes the meaning', () => {
    expect(normalTitle('  “Raise”  ＮＰＳ, from 31 to 45! ')).toBe('raise nps from 31 to 45')
    expect(normalTitle('Below 5%')).not.toBe(normalTitle('Below 5'))
    expect(normalTitle('… – !')).toBe('')
  })
})
