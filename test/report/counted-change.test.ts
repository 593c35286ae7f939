import { describe, expect, it } from 'vitest'
import type { Impact } from '../../src/domain/impact.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { countedChange } from '../../src/report/counted-change.ts'
import { aKeyResult, type KeyResultParts } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'
import { aLink, anInitiative } from './a-company.ts'

const bakers: KeyResultParts = { unit: 'bakers', baseline: 19, target: 40, owner: '@ana' }
const at = (value: number): KeyResultParts => ({ ...bakers, checkIns: [{ date: '2026-10-28', value }] })
const to = (level: number, from = 19): Pick<Impact, 'delta' | 'from' | 'to' | 'reading'> => ({ delta: level - from, from, to: level, reading: { kind: 'level' } })
const down: KeyResultParts = { unit: 'min', baseline: 30, target: 12 }

describe('countedChange', () => {
  it.each<[string, KeyResultParts, Pick<Impact, 'delta' | 'from' | 'to' | 'reading'>, number | undefined]>([
    ['a change', at(22), { delta: 5, reading: { kind: 'change' } }, 5],
    ['a change between two values', at(22), { delta: 2, from: 20, to: 22, reading: { kind: 'change' } }, 2],
    ['no number', at(22), { reading: { kind: 'question' } }, undefined],
    ['a level, before anything has moved', bakers, to(30), 11],
    ['a level, with a part of the way behind', at(22), to(30), 8],
    ['a level that is reached', at(30), to(30), 0],
    ['a level that is passed', at(35), to(30), 0],
    ['a level, after a step back', at(15), to(30), 15],
    ['a level with a start of its own, now', at(22), to(30, 22), 8],
    ['a level with a start of its own, still to come', at(22), to(30, 27), 3],
    ['a level downwards', { ...down, checkIns: [{ date: '2026-10-28', value: 25 }] }, to(20, 30), -5],
    ['a level downwards that is passed', { ...down, checkIns: [{ date: '2026-10-28', value: 18 }] }, to(20, 30), 0],
    ['a level of a key result without a target', { ...at(22), target: undefined }, to(30), 11],
    ['a level of a key result without any value', { ...bakers, baseline: undefined }, to(30), 11],
  ])('%s', (_, parts, impact, expected) => {
    expect(countedChange(impact, aKeyResult(parts))).toBe(expected)
  })
})

describe('a report', () => {
  it('counts of a level only what is ahead, as long as the claim is open', () => {
    const level = { from: 19, to: 30, confidence: 0.5, reading: { kind: 'level' } } as const
    const work = [
      anInitiative({ number: 1, assignees: ['ben'] }, aLink('O1.KR1', 11, level)),
      anInitiative({ number: 2, state: 'closed', outcome: 'completed', closedOn: '2026-10-20' }, aLink('O1.KR1', 11, level)),
    ]
    const keyResult = buildReport(aPlanOf(aKeyResult(at(22))), work, { repository: 'acme/web' }).objectives[0]?.keyResults[0]
    expect(keyResult?.coverage).toMatchObject({ gap: 18, promised: 4, promisedUnweighted: 8, uncovered: 14, awaited: { claims: 1, promised: 5.5 } })
    expect(keyResult?.claims.map(({ delta, counted, weighted }) => [delta, counted, weighted])).toEqual([[11, 8, 4], [11, 11, 5.5]])
  })
})
