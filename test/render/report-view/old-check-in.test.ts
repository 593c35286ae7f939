import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { renderReportPage } from '../../../src/render/report-page/render-report-page.ts'
import { renderTerminalReport } from '../../../src/render/terminal/render-terminal-report.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'

const seen = aKeyResult({ id: 'A', owner: '@ben', baseline: 0, target: 100, checkIns: [{ date: '2026-10-20', value: 20 }] })
const report = buildReport({ ...aPlanOf(seen), today: '2026-11-25' }, [], { repository: 'acme/web' })

describe('a key result that was on its track when it was last looked at', () => {
  it.each([
    ['Markdown', renderReportMarkdown(report, defaultSettings)],
    ['page', renderReportPage(report, defaultSettings)],
  ])('does not blame its pace (%s)', (_, text) => {
    expect(text).toContain('by the time gone since its last check-in')
    expect(text).not.toContain('by its pace')
  })

  it('is to be looked at first', () => {
    for (const text of [renderReportMarkdown(report, defaultSettings), renderTerminalReport(report, defaultSettings, false)]) {
      expect(text).toContain('Off track at 20 % of the way, for want of a newer check-in. Write down where it stands; then change the plan, or the target.')
    }
    expect(renderReportMarkdown(report, { ...defaultSettings, language: 'de' })).toContain('Vom Kurs ab bei 20 % des Weges, solange nichts Neueres gemeldet ist.')
  })

  it('shows in every overview how old that is', () => {
    expect(renderReportMarkdown(report, defaultSettings)).toContain('⚠ 20 Oct')
    expect(renderReportPage(report, defaultSettings)).toContain('<small>⚠ 20 Oct</small>')
  })
})
