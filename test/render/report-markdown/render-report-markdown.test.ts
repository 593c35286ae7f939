import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { plainVerdict } from '../../../src/domain/verdict.ts'
import { relativeLink } from '../../../src/render/report-markdown/relative-link.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'
import { aCompanyPlan, aCompanysWork, aLink, anInitiative, missingKeyResult } from '../../report/a-company.ts'
import { golden } from '../golden.ts'
import { liveParts } from '../live-parts.ts'

const context = { repository: 'acme/web' }

function documentOf(plan = aCompanyPlan(), work = aCompanysWork()): string {
  return renderReportMarkdown(buildReport(plan, work, context), defaultSettings)
}

describe('renderReportMarkdown', () => {
  it('renders a company in mid-quarter', () => {
    const document = documentOf()
    expect(document).toBe(golden('company.md', document))
    expect(liveParts(document)).toEqual([])
  })

  it('renders a cycle that has ended, with no plan left to make', () => {
    const document = documentOf({ ...aCompanyPlan(), today: '2027-01-04' })
    expect(document).toBe(golden('company-ended.md', document))
    expect(document).not.toContain('## Gaps in coverage')
  })

  it('renders a plan that is empty', () => {
    const document = documentOf({ today: '2026-11-16', cycles: [] }, [])
    expect(document).toBe(golden('empty.md', document))
  })

  it('does not change when nothing but a day of the week went by', () => {
    expect(documentOf({ ...aCompanyPlan(), today: '2026-11-17' })).toBe(documentOf())
  })

  it('holds no word for a number that is none', () => {
    const plan = aPlanOf(aKeyResult({ baseline: 55 }), aKeyResult({ id: 'B', baseline: undefined }), aKeyResult({ id: 'C', target: undefined }), aKeyResult({ id: 'D', intent: 'learn', baseline: undefined, target: undefined }))
    expect(documentOf(plan, ['O1.KR1', 'B', 'C', 'D'].map((id, number) => anInitiative({ number }, aLink(id, undefined))))).not.toMatch(/NaN|undefined|null|Infinity|\[object/)
  })

  it('says how much it leaves out where there is too much', () => {
    const linked = Array.from({ length: 41 }, (_, number) => anInitiative({ number, assignees: ['ben'] }, aLink('O1.KR1', 0.1)))
    const unlinked = Array.from({ length: 61 }, (_, number) => anInitiative({ number: 100 + number }, { ...plainVerdict('missing'), problems: [missingKeyResult] }))
    const document = documentOf(aPlanOf(aKeyResult()), [...linked, ...unlinked])
    expect(document.match(/… and \d+ more, all of them in the data file\./g)).toEqual(['… and 4 more, all of them in the data file.', '… and 1 more, all of them in the data file.', '… and 1 more, all of them in the data file.'])
    expect(document).toContain('Open, and not linked to a key result (61)')
  })
})

describe('relativeLink', () => {
  it.each([
    ['OKRS.md', 'okrs/report.json', 'okrs/report.json'],
    ['docs/OKRS.md', 'okrs/report.json', '../okrs/report.json'],
    ['okrs/OKRS.md', 'okrs/report.json', 'report.json'],
    ['a/b/OKRS.md', 'a/c d.json', '../c%20d.json'],
    ['OKRS.md', './.github/okrs.yml', '.github/okrs.yml'],
  ])('from %s to %s', (from, to, link) => {
    expect(relativeLink(from, to)).toBe(link)
  })
})
