import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { defaultSettings, type Settings } from '../../../src/domain/settings.ts'
import { pagePolicy } from '../../../src/render/report-page/page-policy.ts'
import { pageScript } from '../../../src/render/report-page/page-script.ts'
import { pageStyle } from '../../../src/render/report-page/page-style.ts'
import { renderReportPage } from '../../../src/render/report-page/render-report-page.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { renderReportJson } from '../../../src/render/json/render-report-json.ts'
import type { Report } from '../../../src/report/report.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'
import { aCompanyPlan, aCompanysWork, aLink, anInitiative } from '../../report/a-company.ts'

const report = buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' })
const page = renderReportPage(report, defaultSettings)

function pageWith(settings: Partial<Settings['report']>): string {
  return renderReportPage(report, { ...defaultSettings, report: { ...defaultSettings.report, ...settings } })
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

describe('the page', () => {
  it('may run its own script and style, and nothing else', () => {
    expect(pagePolicy).toContain(`script-src ${hashOf(pageScript)}`)
    expect(pagePolicy).toContain(`style-src ${hashOf(pageStyle)}`)
    expect(page).toContain(`<script>${pageScript}</script>`)
    expect(page).not.toMatch(/ style="| on[a-z]+="/)
  })

  it('loads nothing', () => {
    expect(page).not.toMatch(/ src=| srcset=|@import|url\(|<link|<iframe|<form/)
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href).filter((href) => !/^(?:#|https:\/\/github\.com\/acme\/web\/(?:issues|pull)\/\d+$)/.test(href ?? ''))).toEqual([])
  })

  it('leads nowhere that is not there, and names every place once', () => {
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect([...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([])
  })

  it('is the same for the same report, on another day of the week too', () => {
    expect(renderReportPage(buildReport({ ...aCompanyPlan(), today: '2026-11-17' }, aCompanysWork().toReversed(), { repository: 'acme/web' }), defaultSettings)).toBe(page)
  })

  it('holds the chosen sections in their order', () => {
    const headings = [...pageWith({ sections: ['coverage', 'attention', 'at-a-glance'] }).matchAll(/<h2[^>]*>([^<]*)/g)].map(([, title]) => title)
    expect(headings).toEqual(['Coverage', 'Needs attention', 'At a glance'])
  })

  it('is short for executives, with no link to details that are not there', () => {
    const short = pageWith({ audience: 'executive' })
    expect(short).not.toContain('<article')
    expect(short).not.toContain('href="#o1-kr1"')
    expect(short).toContain('<strong>O1.KR1</strong>')
  })

  it('explains stages to those who see them', () => {
    const [first, later] = [aCompanysWork().slice(1), aCompanysWork()].map((work, index) => (earlier?: string) => buildReport({ ...aCompanyPlan(), today: `2026-11-${16 + index}` }, work, { repository: 'acme/web', earlier }))
    const told = later!(renderReportJson(first!()))
    for (const language of ['en', 'de'] as const) {
      const settings = (parts: Partial<Settings['report']>) => ({ ...defaultSettings, language, report: { ...defaultSettings.report, ...parts } })
      const shows = (one: Report, parts: Partial<Settings['report']>) => [renderReportPage(one, settings(parts)), renderReportMarkdown(one, settings(parts))].map((text) => /🚫 (?:Dropped|Verworfen):/.test(text))
      expect(shows(report, {})).toEqual([true, true])
      expect(shows(report, { audience: 'executive' })).toEqual([false, false])
      expect(shows(report, { sections: ['objectives', 'how-to-read'] })).toEqual([true, true])
      expect(shows(told, { audience: 'executive' })).toEqual([true, true])
    }
  })

  it('speaks German', () => {
    const german = renderReportPage(report, { ...defaultSettings, language: 'de' })
    expect(german).toContain('<html lang="de">')
    expect(german).toContain('Braucht eine Entscheidung')
    expect(german).not.toMatch(/>(?:Needs|Coverage|Owner|Forecast|Portfolio by)/)
  })

  it.each([
    ['no plan at all', { today: '2026-11-16', cycles: [] }],
    ['numbers that are none', aPlanOf(aKeyResult({ baseline: 55 }), aKeyResult({ id: 'B', baseline: undefined }), aKeyResult({ id: 'C', target: undefined }), aKeyResult({ id: 'D', intent: 'learn', baseline: undefined, target: undefined }))],
    ['numbers beyond all bounds', aPlanOf(aKeyResult({ baseline: -1.7e308, target: 1.7e308, checkIns: [{ date: '2026-10-12', value: 1.7e308 }, { date: '2026-10-13', value: -1.7e308 }, { date: '2026-10-14', value: 5e-324 }] }))],
    ['a way downwards through zero', aPlanOf(aKeyResult({ unit: '$', baseline: 50, target: -50, checkIns: [{ date: '2026-10-12', value: -75 }] }))],
  ])('has words for %s', (_, plan) => {
    const html = renderReportPage(buildReport(plan, ['O1.KR1', 'B', 'C', 'D'].map((id, number) => anInitiative({ number }, aLink(id, 2))), { repository: 'acme/web' }), defaultSettings)
    expect(html.replace(/<script>.*?<\/script>/s, '')).not.toMatch(/NaN|undefined|null|Infinity|\[object/)
  })
})
