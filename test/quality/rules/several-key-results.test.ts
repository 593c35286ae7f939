import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../../src/domain/key-result.ts'
import type { Objective } from '../../../src/domain/objective.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aCycle, anObjective, aPlan, aPlanOf } from '../../builders/a-plan.ts'
import { foundBy } from '../found-by.ts'

const company = 'acme/.github:.github/okrs.yml'

function keyResults(count: number, parts: (index: number) => Parameters<typeof aKeyResult>[0]): readonly KeyResult[] {
  return Array.from({ length: count }, (_, index) => aKeyResult({ id: `K${index + 1}`, ...parts(index) }))
}

function inEitherFile(index: number) {
  return { place: { file: index < 4 ? company : '.github/okrs.yml', line: index, column: 1 } }
}

function planOfObjectives(...objectives: readonly Objective[]) {
  return aPlan({ cycles: [aCycle({ objectives })] })
}

describe('bounds', () => {
  it('are those of the settings', () => {
    const plan = aPlanOf(...keyResults(4, () => ({})))
    expect(foundBy('too-many-key-results', plan)).toEqual([])
    expect(foundBy('too-many-key-results', plan, { keyResults: { min: 2, max: 3 } })).toEqual(['O1'])
    expect(foundBy('too-few-key-results', plan, { keyResults: { min: 5, max: 9 } })).toEqual(['O1'])
  })

  it('hold for a file, so that a team is not told of the goals of the company', () => {
    const objectives = Array.from({ length: 7 }, (_, index) => anObjective({ id: `O${index}`, keyResults: [], ...inEitherFile(index) }))
    expect(foundBy('too-many-objectives', planOfObjectives(...objectives))).toEqual([])
    expect(foundBy('too-many-key-results', aPlanOf(...keyResults(7, inEitherFile)))).toEqual([])
  })

  it('of objectives are told at the first one too many', () => {
    const objectives = Array.from({ length: 7 }, (_, index) => anObjective({ id: `O${index}`, keyResults: [], place: { file: 'o.yml', line: index + 10, column: 5 } }))
    expect(foundBy('too-many-objectives', planOfObjectives(...objectives))).toEqual(['2026-Q4'])
  })
})

describe('owner-overload', () => {
  it('counts one owner by name, whatever the case, and tells it once', () => {
    const plan = aPlanOf(...keyResults(5, (index) => ({ owner: index % 2 === 0 ? '@Ana' : '@ana ' })))
    expect(foundBy('owner-overload', plan)).toEqual(['K4'])
    expect(foundBy('owner-overload', plan, { keyResultsPerOwner: 5 })).toEqual([])
  })

  it('counts a key result for each of those who share it, and for nobody while that is open', () => {
    expect(foundBy('owner-overload', aPlanOf(...keyResults(4, (index) => ({ owner: index === 0 ? '@ben, @ana' : '@ana (Growth)' }))))).toEqual(['K4'])
    expect(foundBy('owner-overload', aPlanOf(...keyResults(6, () => ({ owner: 'TBD' }))))).toEqual([])
    expect(foundBy('owner-overload', aPlanOf(...keyResults(4, () => ({ owner: 'Design' }))))).toEqual(['K4'])
  })

  it('counts every cycle by itself', () => {
    const cycles = [aCycle({ objectives: [anObjective({ keyResults: keyResults(3, () => ({ owner: '@ana' })) })] }),
      aCycle({ id: '2027-Q1', start: '2027-01-01', end: '2027-03-31', objectives: [anObjective({ keyResults: keyResults(3, () => ({ owner: '@ana' })) })] })]
    expect(foundBy('owner-overload', aPlan({ cycles }))).toEqual([])
  })
})

describe('cascade-too-deep', () => {
  it('survives objectives that hang below each other in a circle', () => {
    const circle = planOfObjectives(anObjective({ id: 'A', parent: 'B' }), anObjective({ id: 'B', parent: 'A' }), anObjective({ id: 'C', parent: 'C' }))
    expect(foundBy('cascade-too-deep', circle)).toEqual(['A', 'B', 'C'])
  })

  it('leaves a parent that does not exist to the reader of the file', () => {
    expect(foundBy('cascade-too-deep', planOfObjectives(anObjective({ id: 'A', parent: 'Z' })))).toEqual([])
  })
})

describe('business-kr-without-product-kr', () => {
  const business = aKeyResult({ level: 'business' })

  it('takes a key result without a level for one that may lead', () => {
    expect(foundBy('business-kr-without-product-kr', aPlanOf(business, aKeyResult({ id: 'K2' })))).toEqual([])
    expect(foundBy('business-kr-without-product-kr', aPlanOf(business))).toEqual(['O1'])
  })

  it('is not content with an objective below that is empty or lags as well', () => {
    const above = anObjective({ keyResults: [business] })
    expect(foundBy('business-kr-without-product-kr', planOfObjectives(above, anObjective({ id: 'O2', parent: 'O1', keyResults: [] })))).toEqual(['O1'])
    expect(foundBy('business-kr-without-product-kr', planOfObjectives(above, anObjective({ id: 'O2', parent: 'O1', keyResults: [business] })))).toEqual(['O1', 'O2'])
    expect(foundBy('business-kr-without-product-kr', planOfObjectives(above, anObjective({ id: 'O2', parent: 'O1' })))).toEqual([])
  })
})

describe('what is set twice', () => {
  const first = aKeyResult({ id: 'K1', metric: 'Accounts that finish the checklist' })

  function again(start: string, end: string) {
    const other = anObjective({ keyResults: [aKeyResult({ id: 'K9', cycleId: 'other' })] })
    return aPlan({ cycles: [aCycle({ objectives: [anObjective({ keyResults: [first] })] }), aCycle({ id: 'other', start, end, objectives: [other] })] })
  }

  it('is a conflict where the definitions differ, and a duplicate otherwise', () => {
    const other = aPlanOf(first, aKeyResult({ id: 'K2', metric: 'Accounts that log in twice' }))
    expect([foundBy('conflicting-definitions', other), foundBy('duplicate-key-result', other)]).toEqual([['K2'], []])
    const same = aPlanOf(first, aKeyResult({ id: 'K2', metric: 'accounts that finish the checklist.' }))
    expect([foundBy('conflicting-definitions', same), foundBy('duplicate-key-result', same)]).toEqual([[], ['K2']])
  })

  it.each([
    ['Increase NPS', 'Survey A', 'Raise Net Promoter Score', 'Survey B', true],
    ['Reduce p95 latency of search', 'Datadog', 'Decrease search p95 latency', 'New Relic', true],
    ['Increase accounts that finish setup', 'Accounts that finish setup', 'More accounts that finish set-up', 'accounts that finish set-up.', false],
    ['Raise 30-day retention', 'Accounts back after 30 days', 'Raise 90-day retention', 'Accounts back after 90 days', false],
  ])('is told of %s (%s) and %s (%s): %s', (title, metric, otherTitle, otherMetric, isTold) => {
    const plan = aPlanOf(aKeyResult({ id: 'K1', title, metric }), aKeyResult({ id: 'K2', title: otherTitle, metric: otherMetric }))
    expect(foundBy('conflicting-definitions', plan)).toEqual(isTold ? ['K2'] : [])
  })

  it('is a duplicate in another spelling, too', () => {
    const plan = aPlanOf(aKeyResult({ id: 'K1', title: 'Increase sign-ups from 40 % to 55 %' }), aKeyResult({ id: 'K2', title: 'Increase signups from 40% to 55%' }))
    expect(foundBy('duplicate-key-result', plan)).toEqual(['K2'])
  })

  it('is fine for other people', () => {
    const plan = aPlanOf(first, aKeyResult({ id: 'K2', audience: 'schools', metric: 'Accounts that log in twice' }))
    expect([foundBy('conflicting-definitions', plan), foundBy('duplicate-key-result', plan)]).toEqual([[], []])
  })

  it('is fine in the next cycle, and told between two that run at once', () => {
    expect(foundBy('duplicate-key-result', again('2027-01-01', '2027-03-31'))).toEqual([])
    expect(foundBy('duplicate-key-result', again('2026-01-01', '2026-12-31'))).toEqual(['K9'])
  })
})

describe('missing-guardrail', () => {
  it('takes a key result that is to be held for the counter-metric of its siblings, not of itself', () => {
    const growth = aKeyResult({ title: 'Grow revenue', unit: '$', baseline: 1, target: 2 })
    expect(foundBy('missing-guardrail', aPlanOf(growth, aKeyResult({ id: 'K2', title: 'Keep refunds below 4%' })))).toEqual([])
    expect(foundBy('missing-guardrail', aPlanOf(aKeyResult({ title: 'Keep the north star where it is', northStar: true })))).toEqual(['O1.KR1'])
  })
})

describe('mixed-output-and-outcome', () => {
  it.each([
    ['Launch guided setup so that activation rises from 40% to 55%', true],
    ['Ship version 2 and increase weekly active users by 20%', true],
    ['Launch the new onboarding wizard and the tour', false],
    ['Increase activated accounts from 40% to 55% and reduce churn by 2%', false],
  ])('in %s: %s', (title, isMixed) => {
    const plan = aPlanOf(aKeyResult({ title }))
    expect(foundBy('mixed-output-and-outcome', plan)).toEqual(isMixed ? ['O1.KR1'] : [])
  })
  it('leaves nothing to the rules about work', () => {
    const plan = aPlanOf(aKeyResult({ title: 'Launch guided setup so that activation rises from 40% to 55%' }))
    expect([...foundBy('output-not-outcome', plan), ...foundBy('output-in-disguise', plan)]).toEqual([])
  })
})
