import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { renderReportJson } from '../../src/render/json/render-report-json.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aPlanOf } from '../builders/a-plan.ts'
import { aFinding, findingsOn } from '../builders/findings-on.ts'
import { aCompanyPlan, aCompanysWork, aLink, anInitiative } from '../report/a-company.ts'

const schema = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')) as object
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(schema)

function errorsOf(data: unknown): readonly string[] {
  return validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

const context = { repository: 'acme/web' }
const company = () => JSON.parse(renderReportJson(buildReport(aCompanyPlan(), aCompanysWork(), context))) as Record<string, unknown>

describe('the schema of the report', () => {
  it('describes a company in mid-quarter', () => {
    expect(errorsOf(company())).toEqual([])
  })

  it.each([
    ['no cycle', buildReport({ today: '2026-11-16', cycles: [] }, [], context)],
    ['a list that leaves fields out', buildReport(aPlanOf(aKeyResult()), [anInitiative({ unknown: ['assignees', 'milestone'] }, aLink('O1.KR1', 2))], context)],
    ['findings', buildReport(aPlanOf(aKeyResult()), [], { ...context, findings: [...findingsOn('2026-Q4', aFinding()), ...findingsOn('2026-Q4', aFinding({ severity: 'error', suggestion: 'Bring it to ⟨?⟩' }))] })],
    ['a bare key result', buildReport(aPlanOf(aKeyResult({ baseline: undefined, target: undefined })), [], context)],
    ['shipped work that moves nothing, too many promises, and a full desk', buildReport(
      aPlanOf(...['A', 'B', 'C', 'D'].map((id) => aKeyResult({ id, checkIns: [{ date: '2026-10-01', value: 40 }, { date: '2026-10-30', value: 40 }] })), aKeyResult({ id: 'E', baseline: 55 })),
      [...['A', 'B', 'C', 'D'].map((id, number) => anInitiative({ number, assignees: ['ben'] }, aLink(id, 90))), anInitiative({ number: 9, state: 'closed', outcome: 'completed', closedOn: '2026-10-01', createdOn: '2026-09-01' }, aLink('A', 1))], context)],
  ])('describes %s', (_, report) => {
    expect(errorsOf(JSON.parse(renderReportJson(report)))).toEqual([])
  })

  it('is strict: a key too many or too few is an error', () => {
    const { load: _, ...less } = company()
    expect(errorsOf(less)).not.toEqual([])
    expect(errorsOf({ ...company(), more: 1 })).not.toEqual([])
  })
})
