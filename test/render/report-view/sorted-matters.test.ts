import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { renderReportPage } from '../../../src/render/report-page/render-report-page.ts'
import { reportView } from '../../../src/render/report-view/report-view.ts'
import { sortedMatters } from '../../../src/render/report-view/sorted-matters.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aCompanyPlan, aCompanysWork } from '../../report/a-company.ts'

const report = buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' })
const executive = { ...defaultSettings, report: { ...defaultSettings.report, audience: 'executive' as const } }
const weights = (settings: typeof defaultSettings) => {
  const { open, folded } = sortedMatters(reportView(report, settings))
  return [open, folded].map((matters) => [...new Set(matters.map(({ severity }) => severity))])
}

describe('sortedMatters', () => {
  it('shows a team what needs a decision or an action', () => expect(weights(defaultSettings)).toEqual([['high', 'medium'], ['low']]))

  it('shows executives what needs a decision', () => {
    expect(weights(executive)).toEqual([['high'], ['medium', 'low']])
    const document = renderReportMarkdown(report, executive)
    expect(document.slice(0, document.indexOf('matters deserve a look'))).not.toContain('| 🟡 |')
  })
})

describe('a decision on the page', () => {
  it('has all the grave facts of its key result, as in the document', () => {
    const cards = renderReportPage(report, executive).replaceAll(/<[^>]*>/g, '').replaceAll(/ +/g, ' ')
    expect(cards).toMatch(/Off track at 5 % of the way\. Change the plan, or the target\. It has no owner of its own; @fay owns the objective\. \+114 teams to go and no open initiative is linked\./)
  })
})
