import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildReport } from '../../src/report/build-report.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aCycle, anObjective, aPlan, aPlanOf } from '../builders/a-plan.ts'
import { plainVerdict } from '../../src/domain/verdict.ts'
import { aCompanyPlan, aCompanysWork, aLink, anInitiative, unknownKeyResult } from './a-company.ts'

const context = { repository: 'acme/web' }
const report = buildReport(aCompanyPlan(), aCompanysWork(), context)

describe('buildReport', () => {
  it('does not care about the order of the work', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...aCompanysWork()], { minLength: aCompanysWork().length }), (work) => {
      expect(JSON.stringify(buildReport(aCompanyPlan(), work, context))).toBe(JSON.stringify(report))
    }), { numRuns: 40 })
  })

  it('counts an item once that is listed twice, as it was read last', () => {
    const old = anInitiative({ number: 1, title: 'Old', updatedOn: '2026-11-01' }, aLink('O1.KR1', 1))
    const now = anInitiative({ number: 1, title: 'New', updatedOn: '2026-11-02' }, aLink('O1.KR1', 2))
    for (const work of [[old, now], [now, old]]) {
      const { initiatives, objectives } = buildReport(aPlan(), work, context)
      expect(initiatives.map(({ title }) => title)).toEqual(['New'])
      expect(objectives[0]?.keyResults[0]?.coverage).toMatchObject({ claims: 1, promised: 2 })
    }
  })

  it('gives every initiative exactly one place', () => {
    const { placements, initiatives } = report.portfolio
    expect(initiatives).toBe(aCompanysWork().length)
    expect(Object.values(placements).reduce((sum, count) => sum + count, 0)).toBe(initiatives)
    expect(placements).toEqual({ linked: 12, 'other-cycle': 1, confidential: 0, waived: 1, exempt: 1, unlinked: 2 })
  })

  it('tells how many sub-issues are closed', () => {
    const [whole, none] = buildReport(aPlan(), [anInitiative({ number: 1, parts: { total: 5, done: 2 } }), anInitiative({ number: 2 })], context).initiatives
    expect([whole?.parts, none?.parts]).toEqual([{ total: 5, done: 2 }, undefined])
  })

  it('never moves a key result by closing work', () => {
    const closed = aCompanysWork().map(({ item, verdict }) => ({ item: { ...item, state: 'closed' as const, outcome: 'completed' as const }, verdict, stage: 'shipped' as const }))
    const after = buildReport(aCompanyPlan(), closed, context)
    const states = ({ objectives }: typeof report) => objectives.flatMap(({ keyResults }) => keyResults.map(({ id, now, progress, status }) => [id, now, progress, status]))
    expect(states(after)).toEqual(states(report))
  })

  it('means an objective by the weights of its key results, over those that can be measured', () => {
    const keyResults = [
      aKeyResult({ id: 'A', weight: 3, checkIns: [{ date: '2026-10-20', value: 55 }] }),
      aKeyResult({ id: 'B', weight: 1, checkIns: [{ date: '2026-10-20', value: 30 }] }),
      aKeyResult({ id: 'C', weight: 9, intent: 'learn' }),
    ]
    expect(buildReport(aPlanOf(...keyResults), [], context).objectives[0]?.progress).toBe(0.75)
    expect(buildReport(aPlanOf(...keyResults.slice(2)), [], context).objectives[0]?.progress).toBeUndefined()
    expect(buildReport(aPlanOf(aKeyResult({ weight: 0 })), [], context).objectives[0]?.progress).toBeUndefined()
  })

  it.each([
    ['2026-09-15', 'future', 0, 0],
    ['2026-10-01', 'active', 1, 0],
    ['2026-11-16', 'active', 7, 0.505494505495],
    ['2026-12-31', 'active', 13, 1],
    ['2027-02-01', 'closed', 13, 1],
  ])('knows on %s where the cycle is', (today, phase, week, elapsed) => {
    expect(buildReport(aPlan({ today }), [], context).cycle).toMatchObject({ phase, week, weeks: 13, elapsed })
  })

  it('is a report also where there is no cycle at all', () => {
    const empty = buildReport({ today: '2026-11-16', cycles: [] }, [anInitiative({}, aLink('O1.KR1', 1))], context)
    expect(empty).toMatchObject({ cycle: undefined, objectives: [], summary: { keyResults: 0 }, portfolio: { placements: { 'other-cycle': 1 } } })
  })

  it('leaves out what is private when told to, and does not name it', () => {
    const plan = aPlan({ cycles: [aCycle({ objectives: [anObjective({ visibility: 'private' })] })] })
    const work = [anInitiative({}, aLink('O1.KR1', 1))]
    const hidden = buildReport(plan, work, { ...context, hidePrivate: true })
    expect(hidden.objectives).toEqual([])
    expect(hidden.portfolio.placements.confidential).toBe(1)
    expect(JSON.stringify(hidden)).not.toContain('O1.KR1')
    expect(buildReport(plan, work, context).objectives).toHaveLength(1)
  })

  describe('with an earlier cycle that had a key result of the same name', () => {
    const plan = aPlan({ cycles: [aCycle({ id: '2026-Q3', start: '2026-07-01', end: '2026-09-30' }), aCycle()] })
    const work = [closed(1, '2026-09-30'), closed(2, '2026-10-01'), closed(3, '2026-08-01', { kind: 'missing', keyResults: [] }), anInitiative({ number: 4 }, aLink('O1.KR1', 1))]
    const { initiatives, portfolio, objectives } = buildReport(plan, work, context)

    it('counts for it only what was closed since it began, or is open', () => {
      expect(objectives[0]?.keyResults[0]?.claims.map(({ item, role }) => [item.number, role])).toEqual([[4, 'open'], [2, 'awaited']])
    })

    it('leaves history out of the list and says how much of it there is', () => {
      expect(initiatives.map(({ number }) => number)).toEqual([2, 4])
      expect(portfolio).toMatchObject({ initiatives: 2, past: 2 })
    })

    it('keeps what was closed early for a key result that only this cycle has', () => {
      const only = buildReport(aPlan(), [closed(1, '2026-09-30')], context)
      expect(only.portfolio).toMatchObject({ initiatives: 1, past: 0, placements: { linked: 1 } })
    })

    it('does not blame closed work for its cycle having ended', () => {
      const ended = { ...plainVerdict('invalid'), problems: [{ ...unknownKeyResult, code: 'key-result-closed' as const }] }
      const { placements } = buildReport(plan, [closed(1, '2026-10-02', ended), anInitiative({ number: 2 }, ended)], context).portfolio
      expect(placements).toMatchObject({ 'other-cycle': 1, unlinked: 1 })
    })
  })

  it('finds the key result with the largest share of its way unplanned', () => {
    expect(report.summary.largestGap).toEqual({ keyResult: 'O2.KR2', gap: 114, uncovered: 114, share: 0.95 })
    expect(report.summary.uncovered).toBe(3)
  })

  it('leaves out what is no initiative', () => {
    expect(buildReport(aPlan(), [anInitiative({}, plainVerdict('not-an-initiative'))], context).initiatives).toEqual([])
  })

  it('never computes a number that is none', () => {
    const value = fc.oneof(fc.constantFrom(0, -0, 1, -1, 1e-9, 1.7e308, -1.7e308), fc.double({ noNaN: true, noDefaultInfinity: true }))
    const anything = fc.record({
      baseline: fc.option(value, { nil: undefined }), target: fc.option(value, { nil: undefined }), weight: value,
      intent: fc.constantFrom('perform', 'learn'), due: fc.constantFrom('2026-10-01', '2026-11-16', '2026-12-31', '2025-01-01'),
      checkIns: fc.array(fc.record({ date: fc.constantFrom('2026-10-01', '2026-11-01'), value, confidence: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }) }), { maxLength: 3 }),
    })
    fc.assert(fc.property(anything, fc.option(value, { nil: undefined }), (parts, delta) => {
      const all = buildReport(aPlanOf(aKeyResult(parts as object)), [anInitiative({ assignees: ['ben'] }, aLink('O1.KR1', delta))], context)
      expect(numbersOf(all).filter((number) => !Number.isFinite(number))).toEqual([])
    }))
  })
})

function numbersOf(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersOf) : []
}

function closed(number: number, closedOn: string, verdict = aLink('O1.KR1', 2)) {
  return anInitiative({ number, state: 'closed', outcome: 'completed', closedOn }, verdict)
}
