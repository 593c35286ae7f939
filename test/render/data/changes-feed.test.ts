import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import type { Initiative } from '../../../src/domain/initiative.ts'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { renderChangesFeed } from '../../../src/render/data/render-changes-feed.ts'
import { renderReportJson } from '../../../src/render/json/render-report-json.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import type { Report } from '../../../src/report/report.ts'
import { aCompanyPlan, aCompanysWork, aLink, anInitiative } from '../../report/a-company.ts'
import { golden } from '../golden.ts'

const before = buildReport({ ...aCompanyPlan(), today: '2026-11-02' }, aCompanysWork().slice(2), { repository: 'acme/web' })

function after(work: readonly Initiative[], repository = 'acme/web'): Report {
  return buildReport(aCompanyPlan(), work, { repository, earlier: renderReportJson(before) })
}

/** The text of every element of a name; throws where the feed is no XML. */
function texts(feed: string, name: string): readonly string[] {
  const found: string[] = []
  const parser = new SaxesParser({ xmlns: true })
  let text = ''
  parser.on('error', (error) => { throw error })
  parser.on('opentag', () => { text = '' })
  parser.on('text', (part) => { text += part })
  parser.on('closetag', (tag) => { if (tag.name === name) found.push(text) })
  parser.write(feed).close()
  return found
}

describe('renderChangesFeed', () => {
  it('tells what changed, an entry a week', () => {
    const feed = renderChangesFeed(after(aCompanysWork()), defaultSettings)
    expect(feed).toBe(golden('changes.atom', feed))
    expect(texts(feed, 'id')).toEqual(['urn:throughline:acme%2Fweb:changes', 'urn:throughline:acme%2Fweb:changes:2026-Q4:2026-11-16'])
    expect(texts(feed, 'updated')).toEqual(['2026-11-16T00:00:00Z', '2026-11-16T00:00:00Z'])
  })

  it('is a feed without entries where there is nothing to compare with', () => {
    const feed = renderChangesFeed(before, { ...defaultSettings, language: 'de' })
    expect([texts(feed, 'id').length, texts(feed, 'updated')]).toEqual([1, ['2026-11-02T00:00:00Z']])
    expect(feed).toContain('xml:lang="de"')
    expect(feed).toContain('href="https://github.com/acme/web/blob/HEAD/OKRS.md"')
  })

  it.each([
    ['an end', ']]></content></entry><script>alert(1)</script>'],
    ['an entity', '&lt;img src=x onerror=alert(1)&gt; &nbsp; &'],
    ['controls', 'a\u0000b\u0007c\ufffed\ud800e'],
    ['an address', '[x](javascript:alert(1)) @acme/owners #1'],
  ])('holds %s as text', (_, title) => {
    const feed = renderChangesFeed(after([...aCompanysWork(), anInitiative({ number: 500, title, url: 'javascript:alert(1)' }, aLink('O1.KR1', 1))]), defaultSettings)
    const html = texts(feed, 'content').join('')
    expect(html).not.toMatch(/<(?!\/?(?:ul|li|p|a|strong|code|span)[ >])/)
    expect(html).not.toMatch(/href="(?!https:)/)
  })

  it('names what people name it, whatever that is', () => {
    expect(texts(renderChangesFeed(after(aCompanysWork(), 'a"<&\ud800/b'), defaultSettings), 'id')[0]).toBe('urn:throughline:a%22%3C%26%EF%BF%BD%2Fb:changes')
  })
})
