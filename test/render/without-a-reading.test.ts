import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import { renderBadge } from '../../src/render/data/render-badge.ts'
import { renderReportJson } from '../../src/render/json/render-report-json.ts'
import { renderReportMarkdown } from '../../src/render/report-markdown/render-report-markdown.ts'
import { renderReportPage } from '../../src/render/report-page/render-report-page.ts'
import { reportView } from '../../src/render/report-view/report-view.ts'
import { renderTerminalReport } from '../../src/render/terminal/render-terminal-report.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'

const measured = aKeyResult({ id: 'A', checkIns: [{ date: '2026-10-20', value: 49 }] })
const report = buildReport(aPlanOf(measured, aKeyResult({ id: 'B' }), aKeyResult({ id: 'L', intent: 'learn' })), [], { repository: 'acme/web' })
const german = { ...defaultSettings, language: 'de' as const }

describe('a key result with a baseline and no check-in', () => {
  it('is no zero in an average, and the average says what it is of', () => {
    expect(renderReportMarkdown(report, defaultSettings)).toContain('60 % from 1 of 2 key results')
    expect(renderReportPage(report, defaultSettings).replace(/ +/g, ' ')).toContain('60 % of the way, on average from 1 of 2 key results')
    expect(renderReportMarkdown(report, german)).toContain('60 % (1 von 2 gemessen)')
    expect(JSON.parse(renderReportJson(report))).toMatchObject({ executive: { progress: 0.6 }, objectives: [{ progress: 0.6, keyResults: [{ now: 49, progress: 0.6 }, { now: null, progress: null, baseline: 40, status: 'no-data' }, {}] }] })
  })

  it('says so in words where nothing has been measured at all', () => {
    const bare = buildReport(aPlanOf(aKeyResult()), [], { repository: 'acme/web' })
    expect(renderReportMarkdown(bare, defaultSettings)).toContain('first day** — no reading yet')
    expect(renderReportPage(bare, defaultSettings)).toContain('no reading yet')
  })

  it('has no value, no share and no bar of progress anywhere', () => {
    const bare = buildReport(aPlanOf(aKeyResult()), [], { repository: 'acme/web' })
    const view = reportView(bare, defaultSettings)
    const [document, page, terminal] = [renderReportMarkdown(bare, defaultSettings), renderReportPage(bare, defaultSettings), renderTerminalReport(bare, defaultSettings, false)]
    for (const text of [document, page, terminal]) expect(text).toContain('40 → ? → 55')
    for (const text of [document, page, terminal]) expect(text).not.toMatch(/(?<!\d)0(?: |&nbsp;)% of the way|▱▱▱▱▱ 0|\b0 % *O1\.KR1/)
    expect(document).toContain('⚪ **No data** · 40 → ? → 55 % · no check-in')
    expect(page).toContain('not measured yet, 0 % promised, 100 % without a plan')
    expect(view.keyResults.map((keyResult) => renderBadge(keyResult, view).match(/aria-label="([^"]*)"/)?.[1])).toEqual(['O1.KR1: No data'])
  })
})

describe('a learning goal with a value and nothing else', () => {
  const learning = buildReport(aPlanOf(aKeyResult({ intent: 'learn', unit: '', baseline: undefined, target: undefined, checkIns: [{ date: '2026-10-20', value: 4 }] })), [], { repository: 'acme/web' })

  it('shows the value once, and as no target', () => {
    expect(renderReportMarkdown(learning, defaultSettings)).toContain('🔵 **Learning** · 4\n')
    const page = renderReportPage(learning, defaultSettings)
    expect(page).not.toContain('? → 4')
    expect(page.slice(page.indexOf('<article'), page.indexOf('</article'))).not.toContain('class="way"')
  })
})
