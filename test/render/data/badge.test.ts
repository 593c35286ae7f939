import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { dataFiles } from '../../../src/render/data/data-files.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'
import { aCompanyPlan, aCompanysWork } from '../../report/a-company.ts'
import { namesInXml } from '../names-in-xml.ts'

const badgesOf = (report: ReturnType<typeof buildReport>, badges = 'okrs/badges') => dataFiles(report, { ...defaultSettings, report: { ...defaultSettings.report, badges } }).filter(({ path }) => path.endsWith('.svg'))
const texts = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text)

describe('badges', () => {
  it('say where each key result stands', () => {
    const badges = badgesOf(buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' }))
    expect(badges.map(({ path, content }) => [path, ...texts(content)])).toEqual([
      ['okrs/badges/o1-kr1.svg', 'O1.KR1', '46.5 % · On track'],
      ['okrs/badges/o1-kr2.svg', 'O1.KR2', '27 min · At risk'],
      ['okrs/badges/o1-kr3.svg', 'O1.KR3', 'Learning'],
      ['okrs/badges/o2-kr1.svg', 'O2.KR1', '$1.65M · On track'],
      ['okrs/badges/o2-kr2.svg', 'O2.KR2', '206 teams · Off track'],
      ['okrs/badges/o2-kr3.svg', 'O2.KR3', 'No data'],
      ['okrs/badges/o3-kr1.svg', 'O3.KR1', '390 ms · Achieved'],
    ])
    for (const { content } of badges) expect([content.length < 1500, namesInXml(content).some((name) => /script|@on|href/i.test(name))]).toEqual([true, false])
  })

  it('lie in their folder under names of their own, whatever the ids', () => {
    const ids = ['../../x', '..', 'a/b', 'A-B', '"><script>', '\u202e', '漢字', 'x'.repeat(300)]
    const report = buildReport(aPlanOf(...ids.map((id) => aKeyResult({ id, title: '</title><script>alert(1)</script>]]>', unit: '<b>&"' }))), [], { repository: 'acme/web' })
    const badges = badgesOf(report, 'docs/badges/')
    expect(new Set(badges.map(({ path }) => path)).size).toBe(ids.length)
    for (const { path, content } of badges) {
      expect(path).toMatch(/^docs\/badges\/[\p{L}\p{N}-]{1,70}\.svg$/u)
      expect(namesInXml(content).filter((name) => name === 'script')).toEqual([])
    }
    expect(badgesOf(report, '')[0]?.path).not.toContain('/')
  })
})
