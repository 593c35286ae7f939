import { describe, expect, it } from 'vitest'
import { evaluateLinkage } from '../../src/linkage/evaluate-linkage.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { anItem } from '../builders/an-item.ts'
import { aPlanOf } from '../builders/a-plan.ts'

const availability = aKeyResult({ title: 'Keep availability at or above 99.9 %', baseline: 99.95, target: 99.9 })
const latency = aKeyResult({ title: 'Keep p95 of search below 300 ms', unit: 'ms', baseline: 300, target: 300 })

describe('an impact on a level that is held', () => {
  it.each([
    ['+0.03 pp', availability], ['stays at 99.9 %', availability], ['stays at 300 ms', latency], ['to 280 ms', latency], ['-20 ms', latency],
  ])('%s is one', (impact, keyResult) => {
    const verdict = evaluateLinkage(anItem({ body: `KR: O1.KR1\nImpact: ${impact}` }), aPlanOf(keyResult), defaultSettings)
    expect(verdict.problems).toEqual([])
  })

  it('is none where it leads to the worse side', () => {
    const verdict = evaluateLinkage(anItem({ body: 'KR: O1.KR1\nImpact: to 320 ms' }), aPlanOf(latency), defaultSettings)
    expect(verdict.problems).toMatchObject([{ code: 'impact-out-of-range' }])
  })
})
