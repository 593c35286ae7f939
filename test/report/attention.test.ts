import { describe, expect, it } from 'vitest'
import type { Initiative } from '../../src/domain/initiative.ts'
import { parseUnit } from '../../src/domain/unit.ts'
import { plainVerdict } from '../../src/domain/verdict.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { aKeyResult, type KeyResultParts } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'
import { aLink, anInitiative, missingKeyResult } from './a-company.ts'

/** A key result that gives no cause for anything: owned, measured, on its way and planned for. */
const calm: KeyResultParts = { owner: '@ben', checkIns: [{ date: '2026-10-28', value: 47, confidence: 0.8 }] }
const enough = anInitiative({ number: 1, assignees: ['ben'] }, aLink('O1.KR1', 8))

function matters(parts: KeyResultParts, work: readonly Initiative[] = [enough]): readonly string[] {
  const { attention } = buildReport(aPlanOf(aKeyResult({ ...calm, ...parts })), work, { repository: 'acme/web' })
  return attention.map(({ severity, code, item, owner }) => [severity, code, ...(item === undefined ? [] : [`#${item.number}`]), owner ?? 'nobody'].join(' '))
}

const shipped = (closedOn: string, verdict = aLink('O1.KR1', 2)) => anInitiative({ number: 2, state: 'closed', outcome: 'completed', closedOn, author: 'chloe' }, verdict)

describe('attention', () => {
  it.each<[string, KeyResultParts, readonly Initiative[] | undefined, readonly string[]]>([
    ['nothing', {}, undefined, []],
    ['a breached guardrail', { guardrails: [{ metric: 'CSAT', unit: parseUnit('score'), min: 4, current: 3.9 }, { metric: 'NPS', unit: parseUnit('score'), min: 4, current: 4 }] }, undefined, ['high guardrail-breached ben']],
    ['nobody owns it', { owner: undefined }, undefined, ['high no-owner nobody']],
    ['no target', { target: undefined }, undefined, ['high no-target ben']],
    ['no baseline', { baseline: undefined }, undefined, ['medium no-baseline ben']],
    ['baseline is target', { baseline: 55, checkIns: [{ date: '2026-10-28', value: 55 }] }, undefined, ['low target-is-baseline ben']],
    ['off track', { checkIns: [{ date: '2026-10-28', value: 47, confidence: 0.1 }] }, undefined, ['high off-track ben']],
    ['no check-in', { checkIns: [] }, [anInitiative({ assignees: ['ben'] }, aLink('O1.KR1', 15))], ['medium no-check-in ben']],
    ['a stale one', { checkIns: [{ date: '2026-10-10', value: 47 }] }, undefined, ['medium stale-check-in ben']],
    ['a stale one of what is achieved', { checkIns: [{ date: '2026-10-10', value: 55 }] }, undefined, []],
    ['nothing linked', {}, [], ['high no-initiative ben']],
    ['nothing linked and nothing known', { baseline: undefined, checkIns: [] }, [], ['medium no-baseline ben', 'medium no-check-in ben', 'medium no-initiative ben']],
    ['a learning goal that nobody works on', { intent: 'learn', baseline: undefined, target: undefined }, [], ['medium no-initiative ben']],
    ['a learning goal without any number', { intent: 'learn', baseline: undefined, target: undefined, checkIns: [] }, [anInitiative({ assignees: ['ben'] }, aLink('O1.KR1', undefined))], []],
    ['less than half planned for', {}, [anInitiative({ assignees: ['ben'] }, aLink('O1.KR1', 3.9))], ['high uncovered-gap ben']],
    ['less than half planned for what is reached if it goes on', { checkIns: [7, 14, 21, 28].map((day, index) => ({ date: `2026-10-${String(day).padStart(2, '0')}`, value: 42 + 2.4 * index + 0.1 * (index % 2), confidence: 0.8 })) }, [anInitiative({ assignees: ['ben'] }, aLink('O1.KR1', 1))], ['medium uncovered-gap ben']],
    ['half planned for', {}, [anInitiative({ assignees: ['ben'] }, aLink('O1.KR1', 4))], ['medium uncovered-gap ben']],
    ['half as much again', {}, [anInitiative({ assignees: ['ben'] }, aLink('O1.KR1', 12))], []],
    ['more than that', {}, [anInitiative({ assignees: ['ben'] }, aLink('O1.KR1', 12.1))], ['low over-promised ben']],
    ['no link', {}, [enough, anInitiative({ number: 3, author: 'ivo' }, { ...plainVerdict('missing'), problems: [missingKeyResult] })], ['medium initiative-unlinked #3 ivo']],
    ['no link, but closed', {}, [enough, anInitiative({ number: 3, state: 'closed', outcome: 'completed' }, plainVerdict('missing'))], []],
    ['not verifiable', {}, [enough, anInitiative({ number: 3 }, plainVerdict('unverifiable'))], ['low initiative-unlinked #3 ben']],
    ['overdue', {}, [anInitiative({ assignees: ['dev'] }, aLink('O1.KR1', 8, { by: '2026-11-01' }))], ['medium initiative-overdue #12 dev']],
    ['due today', {}, [anInitiative({ assignees: ['dev'] }, aLink('O1.KR1', 8, { by: '2026-11-02' }))], []],
    ['accepted and nobody assigned', {}, [anInitiative({ milestone: 'M1', author: 'ivo' }, aLink('O1.KR1', 8))], ['low initiative-unassigned #12 ivo']],
    ['accepted, and nobody says whether it is assigned', {}, [anInitiative({ milestone: 'M1', author: 'ivo', unknown: ['assignees'] }, aLink('O1.KR1', 8))], []],
    ['a pull request is its author’s', {}, [anInitiative({ kind: 'pull-request', author: 'ivo' }, aLink('O1.KR1', 8))], []],
    ['proposed more than two weeks ago, where somebody is to accept it', { acceptedBy: ['@acme/product', '@ana'] }, [enough, ...['2026-10-18', '2026-10-19'].map((createdOn, index) => anInitiative({ number: 3 + index, createdOn }, aLink('O1.KR1', 1)))], ['medium proposals-waiting acme/product']],
    ['proposed more than two weeks ago, where nobody is named to accept it', {}, [enough, anInitiative({ number: 3, createdOn: '2026-10-18' }, aLink('O1.KR1', 1))], []],
    ['accepted, where somebody is to accept it', { acceptedBy: ['@ana'] }, [enough, anInitiative({ number: 3, createdOn: '2026-10-01', milestone: 'M1', assignees: ['ivo'] }, aLink('O1.KR1', 1))], []],
    ['shipped, and its day of review is past', {}, [enough, shipped('2026-10-20', aLink('O1.KR1', 2, { by: '2026-11-01' }))], ['medium review-due #2 chloe']],
    ['shipped, with a later day to measure by', {}, [enough, shipped('2026-10-20', { ...aLink('O1.KR1', 2, { by: '2026-11-01' }), fields: { measureBy: '2026-11-20' } })], []],
    ['measured', {}, [enough, shipped('2026-10-20', { ...aLink('O1.KR1', 2, { by: '2026-11-01' }), fields: { actualImpact: '+1 pp' } })], []],
    ['shipped four weeks ago and not moved', { checkIns: [{ date: '2026-10-01', value: 47 }, { date: '2026-10-30', value: 47 }] }, [enough, shipped('2026-10-02')], ['medium not-moving ben']],
    ['shipped four weeks ago and moved', { checkIns: [{ date: '2026-10-01', value: 46 }, { date: '2026-10-30', value: 47 }] }, [enough, shipped('2026-10-02')], []],
    ['shipped four weeks ago and not measured since', { checkIns: [{ date: '2026-10-01', value: 47 }, { date: '2026-10-20', value: 47 }] }, [enough, shipped('2026-10-02')], []],
    ['shipped three weeks ago and not moved', { checkIns: [{ date: '2026-10-01', value: 47 }, { date: '2026-10-30', value: 47 }] }, [enough, shipped('2026-10-12')], []],
  ])('%s', (_, parts, work, expected) => {
    expect(matters(parts, work)).toEqual(expected)
  })

  it('asks for no plan once the cycle is over', () => {
    const plan = { ...aPlanOf(aKeyResult(calm)), today: '2027-01-05' }
    expect(buildReport(plan, [], { repository: 'acme/web' }).attention.map(({ code }) => code)).toEqual(['stale-check-in'])
  })

  it('sees who has more on the desk than three key results', () => {
    const ids = ['A', 'B', 'C', 'D']
    const plan = aPlanOf(...ids.map((id) => aKeyResult({ ...calm, id, owner: id === 'A' ? '@hana' : '@ben' })))
    const work = ids.map((id, index) => anInitiative({ number: index + 1, assignees: ['hana'] }, aLink(id, 8)))
    const { attention, load } = buildReport(plan, work, { repository: 'acme/web' })
    expect(load).toEqual([{ who: 'hana', keyResults: ids, initiatives: 4 }, { who: 'ben', keyResults: ['B', 'C', 'D'], initiatives: 0 }])
    expect(attention).toEqual([{ code: 'overload', keyResults: ids, severity: 'low', keyResult: undefined, item: undefined, owner: 'hana' }])
  })
})
