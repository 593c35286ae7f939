import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import { renderJobSummary } from '../../src/render/render-job-summary.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { aCompanyPlan, aCompanysWork } from '../report/a-company.ts'
import { aCheckContext, verdicts } from './check-cases.ts'
import { golden } from './golden.ts'
import { liveParts } from './live-parts.ts'

describe('renderJobSummary', () => {
  it('tells a check, and names the permission that was missing', () => {
    const summary = renderJobSummary({
      settings: defaultSettings,
      check: { verdict: verdicts['missing']!, context: aCheckContext() },
      outcomes: [
        { effect: 'check', kind: 'done', url: 'https://github.com/acme/web/runs/1' },
        { effect: 'comment', kind: 'denied', permission: 'pull-requests: write' },
        { effect: 'label', kind: 'unchanged' },
        { effect: 'files', kind: 'denied', detail: 'the branch is protected' },
      ],
    })
    expect(summary).toBe(golden('job-summary-check.md', summary))
  })

  it('tells a report, and what is wrong with the OKR file', () => {
    const report = buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' })
    const summary = renderJobSummary({ settings: defaultSettings, report, diagnostics: verdicts['okrs-invalid']!.diagnostics })
    expect(summary.indexOf('## The OKR file')).toBeLessThan(summary.indexOf('# OKRs · 2026-Q4'))
    expect(liveParts(summary)).toEqual([])
  })

  it('is empty where nothing happened', () => {
    expect(renderJobSummary({ settings: defaultSettings })).toBe('\n')
  })
})
