import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aCompanyPlan, aCompanysWork } from '../../report/a-company.ts'
import { golden } from '../golden.ts'

describe('renderReportMarkdown', () => {
  it('renders a company in mid-quarter', () => {
    const document = renderReportMarkdown(buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' }), defaultSettings)
    expect(document).toBe(golden('company.md', document))
  })
})
