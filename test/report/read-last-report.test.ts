import { describe, expect, it } from 'vitest'
import { renderReportJson } from '../../src/render/json/render-report-json.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { readLastReport } from '../../src/report/read-last-report.ts'
import { lastReportOf } from './last-report.ts'
import { aCompanyPlan, aCompanysWork } from './a-company.ts'

describe('readLastReport', () => {
  it('reads from the committed data what the report itself counted', () => {
    const report = buildReport(aCompanyPlan(), aCompanysWork(), { repository: 'acme/web' })
    expect(readLastReport(renderReportJson(report))).toEqual({ ...lastReportOf(report), cycle: '2026-Q4', week: '2026-11-16' })
    expect(lastReportOf(report).claims.get('O1.KR1')?.[1]).toEqual({ name: 'acme/web#101', role: 'open', weighted: 2.1 })
  })

  it.each([
    ['no JSON', '{'],
    ['another version', '{"schema":"throughline/report@2","objectives":[{"keyResults":[{"id":"A","claims":[]}]}]}'],
    ['null', 'null'],
    ['a list', '[]'],
    ['objectives that are none', '{"schema":"throughline/report@1","objectives":{"length":1}}'],
  ])('takes %s for nothing', (_, text) => {
    expect(readLastReport(text)?.claims.size ?? 0).toBe(0)
  })

  it('leaves out claims that are none', () => {
    const claims = [{ item: { repository: 'a/b', number: 1 }, role: 'open', weighted: null }, { item: { repository: 'a/b', number: '2' }, role: 'open' }, { item: { repository: 'a/b', number: 3 }, role: 'constructor' }, null, 7]
    const text = JSON.stringify({ schema: 'throughline/report@1', cycle: 7, changes: { week: 'last' }, objectives: [{ keyResults: [{ id: '__proto__', claims }, { id: 5, claims }] }] })
    expect(readLastReport(text)).toEqual({ cycle: undefined, week: undefined, claims: new Map([['__proto__', [{ name: 'a/b#1', role: 'open', weighted: undefined }]]]) })
  })
})
