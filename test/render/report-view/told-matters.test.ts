import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { parseUnit } from '../../../src/domain/unit.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { renderReportPage } from '../../../src/render/report-page/render-report-page.ts'
import { renderTerminalReport } from '../../../src/render/terminal/render-terminal-report.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'
import { aLink, anInitiative } from '../../report/a-company.ts'

const guardrails = ['CSAT', 'Refund calls', 'Crash rate'].map((metric) => ({ metric, unit: parseUnit('score'), min: 4, current: 3 }))
const report = buildReport(aPlanOf(aKeyResult({ guardrails, owner: '@ben' })), [], { repository: 'acme/web' })

describe('several breached guardrails of a key result', () => {
  it.each([
    ['Markdown', renderReportMarkdown(report, defaultSettings)], ['page', renderReportPage(report, defaultSettings)], ['terminal', renderTerminalReport(report, defaultSettings, false)],
  ])('are one sentence (%s)', (_, text) => {
    expect(text).toContain('3 guardrails are breached: CSAT 3, at least 4 wanted; Refund calls 3, at least 4 wanted; Crash rate 3, at least 4 wanted.')
    expect(text).not.toContain('A guardrail is breached')
  })

  it('are one in German', () => {
    expect(renderReportMarkdown(report, { ...defaultSettings, language: 'de' })).toContain('3 Leitplanken durchbrochen: CSAT 3, gewollt mindestens 4; ')
  })
})

describe('work that outlived its cycle', () => {
  const work = [7, 8, 9].map((number) => anInitiative({ number }, aLink('O1.KR1', 1)))
  const over = (count: number) => buildReport({ ...aPlanOf(aKeyResult({ owner: '@ben' })), today: '2027-01-04' }, work.slice(0, count), { repository: 'acme/web' })

  it.each([
    ['Markdown', renderReportMarkdown], ['page', renderReportPage], ['terminal', (report, settings) => renderTerminalReport(report, settings, false)],
  ] satisfies [string, (report: ReturnType<typeof over>, settings: typeof defaultSettings) => string][])('is told in one sentence (%s)', (_, render) => {
    const [one, three, german] = [render(over(1), defaultSettings), render(over(3), defaultSettings), render(over(3), { ...defaultSettings, language: 'de' })].map((text) => text.replaceAll(/<[^>]*>|[[\]]|\(http[^)]*\)/g, ''))
    expect(one).toContain('#7 is still open, and the cycle has ended.')
    expect(three).toContain('#7, #8 and #9 are still open, and the cycle has ended.')
    expect(german).toContain('#7, #8 und #9 sind über das Ende hinaus noch offen.')
  })
})
