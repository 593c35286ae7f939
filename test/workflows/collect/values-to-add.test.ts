import { describe, expect, it } from 'vitest'
import { looksLikeShares, valuesToAdd } from '../../../src/workflows/collect/values-to-add.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aCycle } from '../../builders/a-plan.ts'

const days = ['2026-09-28', '2026-10-01', '2026-10-12', '2026-11-02', '2026-11-03', '2026-12-31', '2027-01-01']
const values = days.map((date, index) => ({ date, value: index }))

describe('valuesToAdd', () => {
  it.each([
    ['since the cycle began', [], '2026-11-02', ['2026-10-01', '2026-10-12', '2026-11-02']],
    ['since the last check-in, that day left out', ['2026-10-01', '2026-10-12'], '2026-11-02', ['2026-11-02']],
    ['since a check-in before the cycle began', ['2026-09-27'], '2026-10-05', ['2026-09-28', '2026-10-01']],
    ['until the cycle ended', ['2026-11-02'], '2027-01-10', ['2026-11-03', '2026-12-31']],
    ['in spite of a check-in that is still to come', ['2026-10-12', '2026-12-30'], '2026-11-02', ['2026-11-02']],
    ['and none before the cycle began', [], '2026-09-30', []],
  ])('takes values %s', (_, checkIns, today, expected) => {
    const keyResult = aKeyResult({ checkIns: checkIns.map((date) => ({ date, value: 0 })) })
    expect(valuesToAdd(keyResult, aCycle(), values, today).map(({ date }) => date)).toEqual(expected)
  })
})

describe('looksLikeShares', () => {
  it.each([
    ['shares', {}, [0.41, 0.425], true],
    ['a share and a full one', {}, [0.97, 1], true],
    ['percentages', {}, [41, 42.5], false],
    ['one percentage among small ones', {}, [0.4, 42.5], false],
    ['whole small numbers, which a fall to nothing gives', {}, [0, 1, 0], false],
    ['no values', {}, [], false],
    ['a baseline as small', { baseline: 0.4, target: 55 }, [0.41], false],
    ['a target as small', { baseline: 4, target: 0.5 }, [0.6], false],
    ['no baseline to compare with', { baseline: undefined }, [0.41], false],
    ['another unit', { unit: 'min' }, [0.41], false],
    ['a learning goal with a baseline', { target: undefined }, [0.41], true],
  ])('judges %s', (_, parts, numbers, expected) => {
    expect(looksLikeShares(aKeyResult(parts), numbers.map((value, index) => ({ date: `2026-10-0${index + 1}`, value })))).toBe(expected)
  })
})
