import { describe, expect, it } from 'vitest'
import { renderReportJson } from '../../../src/render/json/render-report-json.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aCompanyPlan, aCompanysWork } from '../../report/a-company.ts'
import { golden } from '../golden.ts'

describe('renderReportJson', () => {
  it('renders a company in mid-quarter', () => {
    const data = renderReportJson(buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' }))
    expect(data).toBe(golden('company.json', data))
  })

  it('does not change when nothing but a day went by', () => {
    expect(at('2026-11-17')).toBe(at('2026-11-16'))
  })
})

function at(today: string): string {
  return renderReportJson(buildReport({ ...aCompanyPlan(), today }, aCompanysWork(), { repository: 'acme/web' }))
}
