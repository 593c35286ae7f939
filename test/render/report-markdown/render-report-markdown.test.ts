import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { plainVerdict, type Waiver } from '../../../src/domain/verdict.ts'
import { relativeLink } from '../../../src/render/report-view/relative-link.ts'
import { renderReportPage } from '../../../src/render/report-page/render-report-page.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'
import { aCompanyPlan, aCompanysWork, aLink, anInitiative, missingKeyResult } from '../../report/a-company.ts'
import { golden } from '../golden.ts'
import { liveParts } from '../live-parts.ts'

const context = { repository: 'acme/web' }
const waived = (number: number, waiver: Waiver) => anInitiative({ number }, { ...plainVerdict('waived'), waiver })

function documentOf(plan = aCompanyPlan(), work = aCompanysWork()): string {
  return renderReportMarkdown(buildReport(plan, work, context), defaultSettings)
}

function attention(document: string): string {
  return document.split('## Needs attention')[1]?.split('## ')[0] ?? ''
}

describe('renderReportMarkdown', () => {
  it('renders a company in mid-quarter', () => {
    const document = documentOf()
    expect(document).toBe(golden('company.md', document))
    expect(liveParts(document)).toEqual([])
  })

  it('says of waived work how much of it gives no reason', () => {
    const reasoned = waived(1, { by: 'override', who: 'ben', reason: 'the law asks for it' })
    const bare = waived(2, { by: 'label', who: 'okr-waived', reason: '' })
    expect(documentOf(aPlanOf(aKeyResult()), [reasoned])).toContain('### Waived, with a reason (1)')
    expect(documentOf(aPlanOf(aKeyResult()), [reasoned, bare])).toContain('### Waived (2, 1 without a reason)')
    expect(renderReportPage(buildReport(aPlanOf(aKeyResult()), [reasoned, bare], { repository: 'acme/web' }), defaultSettings)).toContain('Waived (2, 1 without a reason)')
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
    expect(document.match(/… and \d+ more, all of them in the data file\./g)).toEqual(['… and 37 more, all of them in the data file.', '… and 1 more, all of them in the data file.', '… and 1 more, all of them in the data file.'])
    expect(document).toContain('Open, and not linked to a key result (61)')
  })
})

describe('what needs attention', () => {
  it('has one row for each key result, the worst first, with everybody whose move it is', () => {
    const rows = attention(documentOf()).split('<details>')[0]?.split('\n').filter((line) => line.includes('O2.KR2')) ?? []
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatch(/^\| 🔴 \| .*Off track at 5 % of the way\. Change the plan, or the target\. It has no owner of its own; @&#8288;fay owns the objective\. \+114 teams to go and no open initiative is linked\. \| @&#8288;fay \|$/)
  })

  it('says how many matters of one key result it leaves out', () => {
    const late = Array.from({ length: 9 }, (_, number) => anInitiative({ number, assignees: ['ben'] }, aLink('O1.KR1', 2, { by: '2026-10-10' })))
    expect(attention(documentOf(aPlanOf(aKeyResult({ owner: '@ben', checkIns: [{ date: '2026-10-28', value: 47 }] })), late))).toMatch(/is still open\. And 3 more\. \| @&#8288;ben \|/)
  })

  it('has at most 25 rows', () => {
    const plan = aPlanOf(...Array.from({ length: 40 }, (_, number) => aKeyResult({ id: `KR${number}` })))
    const rows = attention(documentOf(plan, [])).split('\n').filter((line) => line.startsWith('| 🔴'))
    expect(rows).toHaveLength(25)
    expect(attention(documentOf(plan, []))).toContain('… and 15 more, all of them in the data file.')
  })
})

describe('the work under a key result', () => {
  it('writes amounts of money that stand beside each other alike, in every format', () => {
    const revenue = aKeyResult({ unit: '€', baseline: 100_000, target: 150_000, checkIns: [{ date: '2026-11-09', value: 112_000 }] })
    const of = (...amounts: readonly number[]) => buildReport({ ...aPlanOf(revenue), today: '2026-11-16' }, amounts.map((amount, index) => anInitiative({ number: index + 1 }, aLink('O1.KR1', amount, { unit: revenue.unit }))), { repository: 'acme/web' })
    for (const text of [renderReportMarkdown(of(18_000, 6000), defaultSettings), renderReportPage(of(18_000, 6000), defaultSettings)]) {
      expect(text).toContain('+€18,000')
      expect(text).toContain('+€6,000')
      expect(text).not.toContain('+€18k')
    }
    expect(renderReportMarkdown(of(6000), defaultSettings)).toContain('needs **+€38,000**; 1 open initiative promises **+€6,000**, weighted by confidence; **€32,000** have no plan.')
    expect(renderReportMarkdown(of(6000), defaultSettings)).not.toMatch(/\+€38k.*€6,000|€6,000.*€32k/)
  })

  it('shows remarks on open claims, and what of a level is still ahead', () => {
    const level = { from: 40, to: 50, reading: { kind: 'level' } } as const
    const notes = [{ code: 'impact-after-deadline', message: 'The date is after the key result is due.' }] as const
    const document = documentOf(aPlanOf(aKeyResult({ checkIns: [{ date: '2026-10-28', value: 46 }] })), [anInitiative({}, { ...aLink('O1.KR1', 10, level), notes })])
    expect(document).toContain('<sub>⚠ The date is after the key result is due.</sub>')
    expect(document).toContain('+10&nbsp;pp<br><sub>+4 pp still ahead</sub>')
    // The tree shows what counts.
    expect(document).toMatch(/-- "\+4 pp" -->/)
    expect(document).toContain('→ **+4 pp**')
  })

  it('calls work open of which the list says no more', () => {
    const document = documentOf(aPlanOf(aKeyResult()), [anInitiative({ unknown: ['assignees'] }, aLink('O1.KR1', 10))])
    expect(document).toContain('| ❔&nbsp;Open |')
    expect(document).toContain('❔ Open: open; the list of items does not say who is assigned')
    expect(documentOf()).not.toContain('❔')
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
