import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { parseUnit } from '../../../src/domain/unit.ts'
import { renderReportMarkdown } from '../../../src/render/report-markdown/render-report-markdown.ts'
import { renderTerminalReport } from '../../../src/render/terminal/render-terminal-report.ts'
import { languageOf } from '../../../src/render/words/language-of.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aCompanyPlan, aCompanysWork } from '../../report/a-company.ts'
import { golden } from '../golden.ts'
import { liveParts } from '../live-parts.ts'

const settings = { ...defaultSettings, language: 'de' } as const
const report = buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' })
/** Words that no German sentence has, and no text of the company. */
const ENGLISH = /\b(?:is|are|has|have|needs?|promises?|owner|nobody|nothing|shipped|stage|expected|confidence|coverage|week|more|not)\b/gi

describe('the report in German', () => {
  it('is a document of its own', () => {
    const document = renderReportMarkdown(report, settings)
    expect(document).toBe(golden('company.de.md', document))
    expect(liveParts(document)).toEqual([])
  })

  it('leaves no English but what people wrote', () => {
    const written = new Set(JSON.stringify(report).match(ENGLISH)?.map((word) => word.toLowerCase()) ?? [])
    const german = `${renderReportMarkdown(report, settings)}${renderTerminalReport(report, settings, false)}`
    expect((german.match(ENGLISH) ?? []).filter((word) => !written.has(word.toLowerCase()))).toEqual([])
  })

  it('says a team’s own words', () => {
    const document = renderReportMarkdown(report, { ...settings, vocabulary: { key_result: 'Schlüsselergebnis', key_results: 'Schlüsselergebnisse', initiative: 'Wette', initiatives: 'Wetten' } })
    expect(document).not.toMatch(/Key Results?|Initiativen?/)
    expect(document).toContain('7 Schlüsselergebnisse')
  })
})

describe('numbers and days in German', () => {
  const { format } = languageOf(settings)

  it.each([
    [format.number(1234.5), '1.234,5'],
    [format.quantity(42.5, parseUnit('%')), '42,5 %'],
    [format.quantity(1_250_000, parseUnit('€')), '1,25 Mio. €'.replace(' Mio', '\u00a0Mio')],
    [format.change(-50_000, parseUnit('$')), '-50\u00a0Tsd. $'],
    [format.path([40, undefined, 55.5], parseUnit('%')), '40 → ? → 55,5 %'],
    [format.day('2026-03-02'), '2. März 2026'],
    [format.day('2026-10-12', '2026-12-31'), '12. Okt.'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected)
  })
})
