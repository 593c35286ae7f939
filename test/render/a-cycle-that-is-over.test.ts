import { describe, expect, it } from 'vitest'
import { defaultSettings } from '../../src/domain/settings.ts'
import type { Plan } from '../../src/domain/plan.ts'
import { dataFiles } from '../../src/render/data/data-files.ts'
import { renderReportJson } from '../../src/render/json/render-report-json.ts'
import { renderReportMarkdown } from '../../src/render/report-markdown/render-report-markdown.ts'
import { renderReportPage } from '../../src/render/report-page/render-report-page.ts'
import { renderTerminalReport } from '../../src/render/terminal/render-terminal-report.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { parseUnit } from '../../src/domain/unit.ts'
import { plainVerdict } from '../../src/domain/verdict.ts'
import { anInitiative, missingKeyResult } from '../report/a-company.ts'
import { aPlanOf } from '../builders/a-plan.ts'

const at = (id: string, ...values: readonly number[]) => aKeyResult({ id, owner: '@ben', checkIns: values.map((value, index) => ({ date: `2026-12-${10 + index}`, value, confidence: 0.1 })) })
const plan: Plan = aPlanOf(at('A', 56), at('B', 50, 52, 54), at('C', 41), at('D'))
const on = (today: string, earlier?: string) => buildReport({ ...plan, today }, [], { repository: 'acme/web', earlier })
const over = on('2027-01-04')
const german = { ...defaultSettings, language: 'de' as const }

describe('a cycle that is over', () => {
  it('grades its key results by what they came to', () => {
    const document = renderReportMarkdown(over, defaultSettings)
    expect(document).toContain('Of 4 key results, **1 is achieved**, **1 is partly achieved**, **1 is missed** and **1 is not measured**.')
    expect(document).toContain('🟡 **Partly achieved** · ▰▰▰▰▰▰▰▰▰▱ 93 %')
    expect(document).toContain('Missed at 7 % of the way. Say what it taught, and carry it on or let it go.')
    expect(document).toContain('No check-in in the whole cycle. Write down where it ended.')
    expect(document).toContain('B ended **1 pp** short of its target.')
    expect(renderReportMarkdown(over, german)).toContain('**1 erreicht**, **1 teilweise erreicht**, **1 verfehlt** und **1 nicht gemessen**')
  })

  it.each([
    ['Markdown', renderReportMarkdown(over, defaultSettings)],
    ['page', renderReportPage(over, defaultSettings).replace(/<style>.*?<\/style>|data-status="[^"]*"/gs, '')],
    ['terminal', renderTerminalReport(over, defaultSettings, false)],
    ['badges', dataFiles(over, defaultSettings).filter(({ path }) => path.endsWith('.svg')).map(({ content }) => content).join()],
  ])('knows no course, plan or forecast any more (%s)', (_, text) => {
    expect(text).toContain('Partly achieved')
    expect(text).not.toMatch(/at risk|off track|on track|no data|unplanned|no plan\b|Forecast/i)
  })

  it('keeps the words of its data', () => {
    const { objectives, summary } = JSON.parse(renderReportJson(over))
    expect(objectives[0].keyResults.map(({ status }: { status: string }) => status)).toEqual(['achieved', 'at-risk', 'off-track', 'no-data'])
    expect(summary.statuses).toMatchObject({ achieved: 1, 'at-risk': 1, 'off-track': 1, 'no-data': 1 })
  })

  it('leaves what was said in earlier weeks as it was said', () => {
    const before = { ...plan, today: '2026-12-15', cycles: plan.cycles.map((cycle) => ({ ...cycle, objectives: cycle.objectives.map((objective) => ({ ...objective, keyResults: objective.keyResults.map((keyResult) => ({ ...keyResult, checkIns: keyResult.checkIns.slice(0, 1).map((checkIn) => ({ ...checkIn, confidence: 0.3, value: 52 })) })) })) })) }
    const first = buildReport(before, [], { repository: 'acme/web' })
    const second = on('2026-12-22', renderReportJson(first))
    const third = on('2027-01-12', renderReportJson(second))
    const document = renderReportMarkdown(third, defaultSettings)
    expect(document).toContain('🟡 At risk → 🔴 Off track')
    expect(document).toContain('🔴 Off track → 🟡 Partly achieved')
  })
})

describe('what needs attention once a cycle is over', () => {
  const breached = aKeyResult({ id: 'G', checkIns: [{ date: '2026-12-20', value: 56 }], guardrails: [{ metric: 'CSAT', unit: parseUnit('score'), min: 4, current: 3 }] })
  const left = anInitiative({ number: 7, author: 'ivo' }, { ...plainVerdict('missing'), problems: [missingKeyResult] })
  const report = buildReport({ ...aPlanOf(breached), today: '2027-01-04' }, [left], { repository: 'acme/web' })

  it('says what can still be done', () => {
    const document = renderReportMarkdown(report, defaultSettings)
    expect(document).toMatch(/A guardrail is breached: .* Say whether it was worth it\./)
    expect(document).toContain('Carry it over into the next cycle, or close it.')
    expect(document).not.toMatch(/Slow down|name one person|no owner of its own/)
    expect(renderReportMarkdown(report, german)).toMatch(/Sagen, ob es das wert war\..*|In den nächsten Zyklus mitnehmen/)
  })

  it('does not say of what nobody measured that it has no value to start from', () => {
    expect(renderReportMarkdown(over, defaultSettings)).toContain('Without a check-in nobody can say where it ended.')
  })
})

describe('the last day of a cycle', () => {
  it('is a day of the cycle', () => {
    expect(renderReportMarkdown(on('2026-12-31'), defaultSettings)).toContain('🔴 **Off track** (by the confidence of its owner; no check-in since 12 Dec 2026)')
  })
})
