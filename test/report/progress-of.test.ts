import { describe, expect, it } from 'vitest'
import { progressOf } from '../../src/report/progress-of.ts'
import type { CheckIn } from '../../src/domain/check-in.ts'
import { aKeyResult, type KeyResultParts } from '../builders/a-key-result.ts'

const at = (value: number): readonly CheckIn[] => [{ date: '2026-10-12', value }]

describe('progressOf', () => {
  it.each<[string, KeyResultParts, number | undefined]>([
    ['nothing moved', { checkIns: at(40) }, 0],
    ['no check-in is no reading', { checkIns: [] }, undefined],
    ['a third of the way', { checkIns: at(45) }, 0.333333333333],
    ['all of the way', { checkIns: at(55) }, 1],
    ['beyond the target', { checkIns: at(58) }, 1.2],
    ['away from the target', { checkIns: at(37) }, -0.2],
    ['a decreasing key result', { baseline: 900, target: 400, checkIns: at(650) }, 0.5],
    ['a decreasing one that grew', { baseline: 900, target: 400, checkIns: at(1000) }, -0.2],
    ['negative numbers', { baseline: -20, target: 10, checkIns: at(-5) }, 0.5],
    ['from a negative to a lower one', { baseline: -5, target: -15, checkIns: at(-10) }, 0.5],
    ['binary fractions', { baseline: 0.1, target: 0.3, checkIns: at(0.2) }, 0.5],
    ['baseline is target', { baseline: 55, target: 55, checkIns: at(55) }, undefined],
    ['no baseline', { baseline: undefined, checkIns: at(50) }, undefined],
    ['no target', { target: undefined, checkIns: at(50) }, undefined],
    ['a learning goal with numbers', { intent: 'learn', checkIns: at(50) }, undefined],
    ['numbers too large to subtract', { baseline: -1.7e308, target: 1.7e308, checkIns: at(1.7e308) }, undefined],
  ])('%s', (_, parts, expected) => {
    expect(progressOf(aKeyResult(parts))).toBe(expected)
  })
})
