import { describe, expect, it } from 'vitest'
import type { KeyResultParts } from '../builders/a-key-result.ts'
import { defaultSettings } from '../../src/domain/settings.ts'
import { renderReportMarkdown } from '../../src/render/report-markdown/render-report-markdown.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'

const PARTS: KeyResultParts = { title: 'Keep uptime at 99.9%', baseline: 99.9, target: 99.9, owner: '@ben' }

function reportOf(value: number, parts: KeyResultParts = {}, today = '2026-11-02', confidence?: number) {
  const keyResult = aKeyResult({ ...PARTS, ...parts, checkIns: [{ date: '2026-10-20', value: parts.target ?? 99.9 }, { date: '2026-10-28', value, confidence }] })
  return buildReport({ ...aPlanOf(keyResult), today }, [], { repository: 'acme/web' })
}

describe('a key result that is to be held', () => {
  it.each([[99.95], [99.2]])('has no gap to plan for, and so none that is the largest, at %d', (value) => {
    const { objectives: [objective], summary, attention } = reportOf(value)
    expect(objective?.keyResults[0]?.coverage).toMatchObject({ gap: undefined, share: undefined, uncovered: undefined })
    expect(summary).toMatchObject({ largestGap: undefined, uncovered: 0 })
    expect(attention).toEqual([])
  })

  it.each<[string, KeyResultParts, better: number, worse: number]>([
    ['by its name', {}, 99.95, 99.2],
    ['by its bound', { title: 'At least 99.9 % of requests are answered' }, 99.95, 99.2],
    ['as a ceiling', { title: 'Keep p95 of search below 300 ms', unit: 'ms', baseline: 300, target: 300 }, 240, 310],
    ['from a start on the better side', { title: 'Keep availability at or above 99.9 %', baseline: 99.97 }, 99.95, 99.2],
    ['from a start on the better side, and better since', { title: 'Keep availability at or above 99.9 %', baseline: 99.97 }, 99.99, 99.89],
    ['without a start', { title: 'Keep availability at or above 99.9 %', baseline: undefined }, 99.95, 99.2],
    ['in German', { title: 'Wartezeit unter 5 Minuten halten', unit: 'min', baseline: 5, target: 5 }, 4, 6],
  ])('counts as held on its better side: %s', (_, parts, better, worse) => {
    const statuses = (today: string, value: number) => reportOf(value, parts, today).objectives[0]?.keyResults[0]?.status
    expect([statuses('2026-11-02', better), statuses('2027-01-01', better)]).toEqual(['achieved', 'achieved'])
    expect([statuses('2026-11-02', worse), statuses('2027-01-01', worse)]).toEqual(['at-risk', 'off-track'])
    const { attention, objectives: [objective] } = reportOf(better, parts)
    expect(attention).toEqual([])
    expect(objective?.progress).toBeUndefined()
  })

  it('is no better for a confidence while it stands on the worse side', () => {
    expect(reportOf(99.2, {}, '2026-11-02', 0.9).objectives[0]?.keyResults[0]).toMatchObject({ status: 'at-risk', statusBecause: ['pace'] })
  })

  it('asks which side is the better one where nobody can say', () => {
    const { attention } = reportOf(31, { title: 'Keep the number of open shops at 30', unit: 'shops', baseline: 30, target: 30 })
    expect(attention.map(({ code }) => code)).toEqual(['target-is-baseline'])
  })
})

describe('a held level that is achieved', () => {
  it('goes on being measured', () => {
    const late = reportOf(99.95, {}, '2026-11-20')
    expect(late.sync.owed).toMatchObject([{ owner: 'ben', keyResults: [{ keyResult: 'O1.KR1' }] }])
    expect(late.attention.map(({ code }) => code)).toEqual(['stale-check-in'])
  })

  it('is told with its bound, and is none of those whose progress nobody has measured', () => {
    const moving = aKeyResult({ id: 'M', owner: '@ben', checkIns: [{ date: '2026-10-28', value: 46 }] })
    const held = aKeyResult({ ...PARTS, id: 'H', checkIns: [{ date: '2026-10-28', value: 99.95 }] })
    const document = renderReportMarkdown(buildReport(aPlanOf(moving, held), [], { repository: 'acme/web' }), defaultSettings)
    expect(document).toContain('🏁 **Achieved** · 99.95 % (≥ 99.9 %)')
    expect(document).not.toContain('of 2 key results')
  })
})
