import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { renderReportPage } from '../../../src/render/report-page/render-report-page.ts'
import { renderTerminalReport } from '../../../src/render/terminal/render-terminal-report.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'

const seen = aKeyResult({ id: 'A', owner: '@ben', baseline: 0, target: 100, checkIns: [{ date: '2026-10-20', value: 20 }] })
const on = (today: string) => buildReport({ ...aPlanOf(seen), today }, [], { repository: 'acme/web' })
const report = on('2026-11-24')

describe('a key result that nobody has checked in for long', () => {
  it.each([
    ['Markdown', renderReportMarkdown(report, defaultSettings)],
    ['page', renderReportPage(report, defaultSettings).replaceAll(/<[^>]*>/g, '')],
  ])('is where it was, and says since when (%s)', (_, text) => {
    expect(text).toMatch(/On track\W+no check-in since 20 Oct 2026/)
    expect(text).toContain('The last check-in is from 20 Oct 2026.')
    expect(text).not.toContain('by its pace')
  })

  it('shows in every overview how old that is', () => {
    expect(renderReportMarkdown(report, defaultSettings)).toContain('⚠ 20 Oct')
    expect(renderReportPage(report, defaultSettings)).toContain('<small>⚠ 20 Oct</small>')
  })

  it.each([
    ['a way', seen],
    ['a level that is held', aKeyResult({ id: 'A', title: 'Keep false alarms at most 4 a month', baseline: undefined, target: 4, unit: 'alarms', checkIns: [{ date: '2026-10-20', value: 3 }] })],
  ])('is not known to be fine any more after five weeks, in every format (%s)', (_, keyResult) => {
    const later = buildReport({ ...aPlanOf(keyResult), today: '2026-12-31' }, [], { repository: 'acme/web' })
    const texts = [renderReportMarkdown(later, defaultSettings), renderReportPage(later, defaultSettings).replaceAll(/<[^>]*>/g, ''), renderTerminalReport(later, defaultSettings, false)]
    for (const text of texts) expect(text.split(/How to read|Legend/)[0]).not.toMatch(/🟢|🏁|is on track|is achieved/)
    expect(texts[0]).toContain('⚪ **No data** (no check-in since 20 Oct 2026)')
    expect(texts[0]).toContain('The last check-in is from 20 Oct 2026.')
    for (const text of texts) expect(text).toContain('1 is without data')
  })

  it('says nothing of it within two weeks', () => {
    expect(renderReportMarkdown(on('2026-11-03'), defaultSettings)).toContain('🟢 **On track** ·')
  })
})
