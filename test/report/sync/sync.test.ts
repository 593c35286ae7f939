import { describe, expect, it } from 'vitest'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult, type KeyResultParts } from '../../builders/a-key-result.ts'
import { aCycle, anObjective } from '../../builders/a-plan.ts'
import { aLink, anInitiative } from '../a-company.ts'

const reportOf = (today: string, keyResults: readonly KeyResultParts[], work = [anInitiative()].slice(1)) =>
  buildReport({ today, cycles: [aCycle({ objectives: [anObjective({ owner: '@ana', team: 'Growth', keyResults: keyResults.map(aKeyResult) })] })] }, work, { repository: 'acme/web' })

describe('the weekly sync', () => {
  it('lists what each owner owes, and asks nothing for learning goals and what is achieved', () => {
    const { sync } = reportOf('2026-11-02', [
      { id: 'A', owner: '@ben', checkIns: [{ date: '2026-10-25', value: 41 }] },
      { id: 'B', owner: '@ben', checkIns: [{ date: '2026-10-26', value: 41 }] },
      { id: 'C', checkIns: [] },
      { id: 'D', owner: '@ben', checkIns: [{ date: '2026-10-05', value: 55 }] },
      { id: 'E', intent: 'learn' },
      { id: 'F', owner: '@ana', checkIns: [{ date: '2026-11-05', value: 41 }] },
    ])
    expect(sync.owed).toEqual([
      { owner: 'ana', keyResults: [{ keyResult: 'C', last: undefined, ageInDays: undefined }, { keyResult: 'F', last: undefined, ageInDays: undefined }] },
      { owner: 'ben', keyResults: [{ keyResult: 'A', last: '2026-10-25', ageInDays: 8 }] },
    ])
    expect(sync.agenda[0]).toMatchObject({ keyResult: 'A', owner: 'ben', codes: ['no-initiative'] })
  })

  it.each([['2026-09-20'], ['2027-01-05'], ['2026-10-03']])('owes nothing on %s', (today) => {
    expect(reportOf(today, [{ checkIns: [] }]).sync.owed).toEqual([])
  })
})

describe('what waits for whom', () => {
  it('goes from acceptance by the owner to measurement by whoever did it', () => {
    const work = [
      anInitiative({ number: 1, createdOn: '2026-10-09' }, aLink('O1.KR1', 1)),
      anInitiative({ number: 2, createdOn: '2026-10-05' }, aLink('O1.KR1', 1)),
      anInitiative({ number: 3, milestone: 'M1' }, aLink('O1.KR1', 1)),
      anInitiative({ number: 4, assignees: ['dev'] }, aLink('O1.KR1', 1)),
      anInitiative({ number: 5, state: 'closed', outcome: 'completed', closedOn: '2026-10-20', author: 'ivo' }, aLink('O1.KR1', 1)),
      anInitiative({ number: 6, unknown: ['assignees'] }, aLink('O1.KR1', 1)),
      anInitiative({ number: 7, state: 'closed', outcome: 'completed' }, { ...aLink('O1.KR1', 1), fields: { actualImpact: '+1 pp' } }),
    ]
    expect(reportOf('2026-11-02', [{ owner: '@ben' }], work).waiting.map(({ step, who, count, items }) => [step, who, count, items.map(({ item, since }) => `#${item.number} ${since ?? '-'}`)])).toEqual([
      ['acceptance', 'ben', 2, ['#2 2026-10-05', '#1 2026-10-09']],
      ['commitment', 'Growth', 1, ['#3 -']],
      ['shipping', 'dev', 1, ['#4 -']],
      ['measurement', 'ivo', 1, ['#5 2026-10-20']],
    ])
  })

  it.each<[string, Parameters<typeof reportOf>[1][number], readonly string[] | undefined, readonly string[] | undefined, readonly string[]]>([
    ['the key result', { owner: '@ben', acceptedBy: ['@cleo', '@acme/product', '@cleo'] }, ['@ana'], ['@dan'], ['cleo', 'acme/product']],
    ['its objective', { owner: '@ben' }, ['@ana'], ['@dan'], ['ana']],
    ['the settings', { owner: '@ben' }, undefined, ['@dan', '@acme/leads'], ['dan', 'acme/leads']],
    ['nobody, and so the owner', { owner: '@ben' }, undefined, [], ['ben']],
    ['nobody, and so the objective’s owner', {}, undefined, undefined, ['ana']],
  ])('is accepted by whom %s names', (_, keyResult, objective, settings, expected) => {
    const cycle = aCycle({ objectives: [anObjective({ owner: '@ana', acceptedBy: objective, keyResults: [aKeyResult({ owner: undefined, ...keyResult })] })] })
    const { waiting: [first] } = buildReport({ today: '2026-11-02', cycles: [cycle] }, [anInitiative({}, aLink('O1.KR1', 1))], { repository: 'acme/web', acceptedBy: settings })
    expect([first?.step, first?.who, ...first?.or ?? []]).toEqual(['acceptance', ...expected])
  })
})

const line = (...values: readonly number[]) => values.map((value, index) => ({ date: `2026-10-${10 + index * 5}`, value }))

describe('the executive summary', () => {
  it('counts where forecasts end and names the gravest matter of each key result', () => {
    const { executive } = reportOf('2026-11-02', [
      { id: 'A', northStar: true, weight: 3, checkIns: line(45, 50, 54.9) }, { id: 'B', checkIns: line(40, 40.1, 40.2) }, { id: 'C', checkIns: line(41, 55) }, { id: 'D' }, { id: 'E', intent: 'learn' },
      ...['F', 'G', 'H'].map((id) => ({ id, owner: undefined, target: undefined })),
    ])
    expect(executive).toMatchObject({ northStar: 'A', forecasts: { likely: 2, possible: 0, unlikely: 1, unknown: 4 }, moreDecisions: 3 })
    expect(executive.decisions.map(({ keyResult, code }) => [keyResult, code])).toEqual([['A', 'no-owner'], ['B', 'no-owner'], ['C', 'no-owner'], ['D', 'no-owner'], ['E', 'no-owner']])
    expect(executive.progress).toBeCloseTo((3 * (14.9 / 15) + 0.2 / 15 + 1) / 5, 6)
  })
})
