import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { parseUnit } from '../../../src/domain/unit.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { renderReportPage } from '../../../src/render/report-page/render-report-page.ts'
import { renderTerminalReport } from '../../../src/render/terminal/render-terminal-report.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'

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
