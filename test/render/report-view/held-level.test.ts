import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { renderReportPage } from '../../../src/render/report-page/render-report-page.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'

const loud = aKeyResult({ id: 'A', title: 'Keep false alarms at most 4 a month', baseline: undefined, target: 4, unit: 'alarms', due: '2026-11-30', checkIns: [{ date: '2026-11-16', value: 6 }] })
const on = (today: string) => buildReport({ ...aPlanOf(loud), today }, [], { repository: 'acme/web' })
const german = { ...defaultSettings, language: 'de' as const }

describe('a level that is not held', () => {
  it('has no pace to blame', () => {
    const report = on('2026-11-20')
    expect(renderReportMarkdown(report, defaultSettings)).toContain('🟡 **At risk** (it is not held)')
    expect(renderReportMarkdown(report, german)).toContain('🟡 **Gefährdet** (wird nicht gehalten)')
    expect(renderReportPage(report, defaultSettings)).toContain('it is not held')
  })

  it('is past its day once that has gone by, and nothing is foretold for it any more', () => {
    const text = renderReportMarkdown(on('2026-12-10'), defaultSettings)
    expect(text).toContain('🔴 **Off track** (it was due on 30 Nov 2026')
    expect(text).toContain('**Forecast**: none any more: the due date is past')
  })
})
