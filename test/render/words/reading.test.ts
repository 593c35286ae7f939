import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { renderReportPage } from '../../../src/render/report-page/render-report-page.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import type { ReportReading } from '../../../src/report/report-reading.ts'
import { aCompanyPlan, aCompanysWork } from '../../report/a-company.ts'

const whole: ReportReading = { repositories: 2000, withheld: 0, unseen: 0, pending: 0, completeOn: '2026-11-16' }
const partly: ReportReading = { repositories: 1240, withheld: 3, unseen: 1, pending: 760, completeOn: undefined }

function told(reading: ReportReading | undefined, language: 'en' | 'de' = 'en'): readonly string[] {
  const report = buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/okrs', reading })
  return [renderReportMarkdown(report, { ...defaultSettings, language }), renderReportPage(report, { ...defaultSettings, language })]
}

describe('a report over many repositories', () => {
  it('says how many it has read', () => {
    for (const document of told(whole)) expect(document).toContain('Initiatives of 2,000 repositories')
  })

  it('never looks whole where it is not', () => {
    for (const document of told(partly)) {
      expect(document).toContain('760 repositories of 2,000 will follow with the next sync')
      expect(document).toContain('3 repositories that not everybody may see')
      expect(document).toContain('1 repository that the settings name')
    }
    for (const document of told(partly, 'de')) expect(document).toContain('760 Repositorys von 2.000 folgen beim nächsten Abgleich')
  })

  it('says nothing of the sort about one repository', () => {
    for (const document of told(undefined)) expect(document).not.toMatch(/next sync|read from the beginning/)
  })
})
