import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { renderReportFiles } from '../../../src/render/render-report-files.ts'
import { scaleOf } from '../../../src/render/charts/scale.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'
import { aCompanyPlan, aCompanysWork } from '../../report/a-company.ts'
import { golden } from '../golden.ts'
import { namesInXml } from '../names-in-xml.ts'

const files = renderReportFiles(buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' }), defaultSettings)
const pictures = files.filter(({ path }) => path.endsWith('.svg') && !path.includes('badges'))

describe('the pictures of a report', () => {
  it('are drawn as they were', () => {
    const trend = pictures.find(({ path }) => path === 'okrs/trend-o1-kr1.svg')?.content ?? ''
    expect(trend).toBe(golden('trend.svg', trend))
  })

  it.each(pictures.map(({ path, content }) => [path, content]))('%s is small, whole and says what it shows', (_, content) => {
    expect(content.length).toBeLessThan(4096)
    const names = new Set(namesInXml(content))
    expect([...names].filter((name) => /script|style|image|foreignObject|use|@on|href/i.test(name))).toEqual([])
    expect(names).toContain('title')
    expect(names).toContain('desc')
    expect(content).toContain('role="img"')
  })

  it('are read on a telephone, where 300 pixels are left for them', () => {
    const withWords = pictures.filter(({ content }) => content.includes('<text'))
    expect(withWords.length).toBeGreaterThan(2)
    for (const { content } of withWords) {
      const width = Number(/viewBox="0 0 (\d+) /.exec(content)?.[1])
      for (const [, size] of content.matchAll(/font-size="([\d.]+)"/g)) expect((Number(size) * 300) / width).toBeGreaterThanOrEqual(9)
    }
  })

  it('come in pairs, for a light page and for a dark one, and each stands in the document', () => {
    const document = files.find(({ path }) => path === 'OKRS.md')?.content ?? ''
    for (const { path } of pictures) expect(document).toContain(`="${path}"`)
    expect(pictures.filter(({ path }) => path.endsWith('-dark.svg'))).toHaveLength(pictures.length / 2)
  })

  it('have names of their own where ids differ in marks alone', () => {
    const checkIns = [{ date: '2026-10-28', value: 45 }]
    const plan = aPlanOf(aKeyResult({ id: 'KR/1', checkIns }), aKeyResult({ id: 'KR-1', checkIns }), aKeyResult({ id: '..', checkIns }))
    const paths = renderReportFiles(buildReport(plan, [], { repository: '' }), defaultSettings).map(({ path }) => path).filter((path) => path.startsWith('okrs/trend'))
    expect(paths.filter((path) => !path.includes('dark'))).toEqual(['okrs/trend-kr-1.svg', 'okrs/trend-kr-1-2.svg', 'okrs/trend-kr.svg'])
  })
})

describe('scaleOf', () => {
  it.each<[string, readonly number[]]>([['one value', [5]], ['nothing', []], ['zero', [0]], ['huge', [-1.7e308, 1.7e308]], ['tiny', [1e-300, 2e-300]], ['no number', [Number.NaN, 3]]])('has places for %s', (_, values) => {
    const scale = scaleOf(values, 0, 100)
    for (const value of values.filter((one) => !Number.isNaN(one))) expect(Number.isFinite(scale.at(value))).toBe(true)
    expect(scale.ticks.every(Number.isFinite)).toBe(true)
    expect(scale.ticks.length).toBeLessThan(8)
  })
})
