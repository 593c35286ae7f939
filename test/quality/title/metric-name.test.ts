import { describe, expect, it } from 'vitest'
import { metricName } from '../../../src/quality/title/metric-name.ts'
import { normalTitle } from '../../../src/quality/title/normal-title.ts'

describe('metricName', () => {
  it.each([
    ['Increase activated accounts from 40% to 55%', 'Raise activated accounts to 60%'],
    ['Cut the median wait from 12 to 5 minutes', 'Median wait below 4 minutes'],
    ['Grow active teams to 320', 'grow ACTIVE TEAM from 200'],
  ])('is the same for %s and %s', (a, b) => {
    expect(metricName(a)).toBe(metricName(b))
  })

  it.each([
    ['Increase activated accounts', 'Increase paying accounts'],
    ['Increase active shops in Spain', 'Increase active shops'],
  ])('is another for %s and %s', (a, b) => {
    expect(metricName(a)).not.toBe(metricName(b))
  })

  it('is empty when nothing but movement is left', () => {
    expect(metricName('Increase by 20%')).toBe('')
  })
})

describe('normalTitle', () => {
  it('folds case, marks, width and spaces, and keeps what changes the meaning', () => {
    expect(normalTitle('  “Raise”  ＮＰＳ, from 31 to 45! ')).toBe('raise nps from 31 to 45')
    expect(normalTitle('Below 5%')).not.toBe(normalTitle('Below 5'))
    expect(normalTitle('… – !')).toBe('')
  })
})
