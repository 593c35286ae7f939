import { afterEach, describe, expect, it } from 'vitest'
import { buildReport } from '../../src/report/build-report.ts'
import { type Checkout, aCheckout } from '../entry/a-checkout.ts'
import { aCompanyPlan, aLink, anInitiative } from '../report/a-company.ts'
import { lastQuarter, okrs } from '../scenarios/fernwell.ts'

const folder: Checkout[] = []

afterEach(() => folder.splice(0).forEach((checkout) => checkout.remove()))

describe('closed work moves no number (Ally/Viva Goals)', () => {
  it('a key result stands where its check-ins say, however much of its work is open, done or dropped', () => {
    const ends = [{ state: 'open' }, { state: 'closed', outcome: 'completed' }, { state: 'closed', outcome: 'not-planned' }] as const
    const standings = ends.map((end) => {
      const work = [1, 2, 3].map((number) => anInitiative({ number, ...end }, aLink('O1.KR1', 4)))
      return buildReport(aCompanyPlan(), work, { repository: 'acme/web' }).objectives.flatMap(({ keyResults }) => keyResults.map(({ id, now, progress, status }) => ({ id, now, progress, status })))
    })
    expect(standings[0]?.length).toBeGreaterThan(3)
    expect([standings[1], standings[2]]).toEqual([standings[0], standings[0]])
  })
})

describe('people check in after the cycle has ended (oslokommune/okr-tracker#840)', () => {
  it('a late value goes into the ended cycle\'s file, although a new one has begun, and its report counts it', async () => {
    const checkout = aCheckout({ '.github/okrs/2026-Q3.yml': lastQuarter, '.github/okrs/2026-Q4.yml': okrs })
    folder.push(checkout)
    const run = await checkout.run('check-in', 'O9.KR1', '88', '--date', '2026-10-05', '--note', 'The last week came in late', '--today', '2026-10-06')
    expect([run.code, checkout.read('.github/okrs/2026-Q3.yml'), checkout.read('.github/okrs/2026-Q4.yml')]).toEqual([0, expect.stringContaining('{ date: 2026-10-05, value: 88'), okrs])
    const ended = aCheckout({ '.github/okrs.yml': checkout.read('.github/okrs/2026-Q3.yml'), 'items.json': '[]' })
    folder.push(ended)
    expect((await ended.run('report', '--issues', 'items.json', '--today', '2026-10-06')).code).toBe(0)
    expect(ended.read('OKRS.md')).toMatch(/ended[^]*60&nbsp;→ 88&nbsp;→ 90/)
  })
})
