import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../../src/domain/settings.ts'
import { renderReportFiles } from '../../../src/render/render-report-files.ts'
import { buildReport } from '../../../src/report/build-report.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aFinding } from '../../builders/findings-on.ts'
import { aCycle, anObjective } from '../../builders/a-plan.ts'
import { aLink, anInitiative } from '../../report/a-company.ts'

describe('a report that GitHub would not draw whole', () => {
  const note = 'Something that was said about it at some length, as people do. '.repeat(6)
  const keyResults = Array.from({ length: 110 }, (_, index) => aKeyResult({ id: `KR${index}`, checkIns: Array.from({ length: 20 }, (__, day) => ({ date: `2026-10-${String(day + 10)}`, value: 41 + day, note })) }))
  const half = (id: string, from: number) => anObjective({ id, title: `Half of it ${id}`, keyResults: keyResults.slice(from, from + 55) })
  const plan = { today: '2026-11-16', cycles: [aCycle({ objectives: [half('O1', 0), half('O2', 55)] })] }
  const files = renderReportFiles(buildReport(plan, [anInitiative({}, aLink('KR1', 2))], { repository: 'acme/web' }), defaultSettings)
  const documents = files.filter(({ path }) => path.endsWith('.md'))

  it('says in its index how the cycle stands before how its file could be better', () => {
    const finding = { cycle: '2026-Q4', finding: aFinding() }
    const [index] = renderReportFiles(buildReport(plan, [], { repository: 'acme/web', findings: [finding] }), defaultSettings)
    const places = ['so each objective has its own', 'Of 110 key results', 'What would make these objectives better'].map((text) => index?.content.indexOf(text) ?? -1)
    expect(places.every((place) => place > 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  it('is an index and a document for each objective, and says so', () => {
    expect(documents.map(({ path }) => path)).toEqual(['OKRS.md', 'OKRS/o1.md', 'OKRS/o2.md'])
    expect(documents.every(({ content }) => new TextEncoder().encode(content).length < 512_000)).toBe(true)
    expect(documents[0]?.content).toContain('so each objective has its own: [O1](OKRS/o1.md) Half of it O1 · [O2](OKRS/o2.md)')
    expect(documents[0]?.content).toContain('[**KR60**](OKRS/o2.md#kr60)')
    expect(documents[2]?.content).toContain('<a name="kr60"></a>')
    expect(documents[2]?.content).toContain('src="../okrs/trend-kr60.svg"')
  })
})
