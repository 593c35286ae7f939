import { describe, expect, it } from 'vitest'
import { buildReport } from '../../src/report/build-report.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'

const uptime = (value: number) => aKeyResult({ title: 'Keep uptime at 99.9%', baseline: 99.9, target: 99.9, owner: '@ben', checkIns: [{ date: '2026-10-28', value, confidence: 0.8 }] })

describe('a key result that is to be held', () => {
  it.each([[99.95], [99.2]])('has no gap to plan for, and so none that is the largest, at %d', (value) => {
    const { objectives: [objective], summary, attention } = buildReport(aPlanOf(uptime(value)), [], { repository: 'acme/web' })
    expect(objective?.keyResults[0]?.coverage).toMatchObject({ gap: undefined, share: undefined, uncovered: undefined })
    expect(summary).toMatchObject({ largestGap: undefined, uncovered: 0 })
    expect(attention.map(({ code }) => code)).toEqual(['target-is-baseline'])
  })
})
