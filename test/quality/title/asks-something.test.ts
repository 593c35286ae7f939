import { describe, expect, it } from 'vitest'
import { asksSomething } from '../../../src/quality/title/asks-something.ts'

describe('asksSomething', () => {
  it.each([
    'Find out why large teams stall', 'Do shops pay for faster payouts?', 'See if clubs share one account', 'Test hypothesis: a shorter form lifts completion', 'Test the hypothesis of a cheaper plan',
    'Validate that shops would pay 20 euro a month', 'Prove that late parcels drive refunds', 'Check our assumptions about payouts', 'Confirm with 20 owners whether they would switch',
    'Identify the three main causes of late parcels', 'Understand the reasons for cancelled lessons', 'Measure the effect of vouchers on returns', 'Learn the willingness to pay for a second seat',
    'Establish that volunteers return without reminders', 'Herausfinden, warum Teams abspringen', 'Die Annahme prüfen, Schulen zahlten jährlich', 'Valider que les clubs paieraient', 'Validar que las tiendas pagarían',
    'なぜチームは離れるのか',
  ])('%s: asks', (text) => {
    expect(asksSomething(text)).toBe(true)
  })

  it.each([
    'Run a discovery phase about payouts', 'Interview 20 shop owners', 'Test the new booking form', 'Validate the prototype', 'Learn more about our customers', 'Explore the Spanish market',
    'Understand our users better', 'Hold five workshops', 'Explore the market for small schools', 'Research the onboarding of clubs', '',
  ])('%s: does not', (text) => {
    expect(asksSomething(text)).toBe(false)
  })

  it('stays quick, whatever the text', () => {
    const start = performance.now()
    for (const part of ['validate ', 'test that', 'willingness ', '\u0000 ']) asksSomething(part.repeat(50_000))
    expect(performance.now() - start).toBeLessThan(200)
  })
})
