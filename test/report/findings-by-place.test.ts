import { describe, expect, it } from 'vitest'
import { buildReport } from '../../src/report/build-report.ts'
import { aCycle, anObjective, aPlan } from '../builders/a-plan.ts'
import { aFinding, findingsOn } from '../builders/findings-on.ts'

const context = { repository: 'acme/web' }
const cycle = '2026-Q4'

describe('the findings in a report', () => {
  it('stand at what they are about', () => {
    const report = buildReport(aPlan(), [], { ...context, findings: findingsOn(cycle, aFinding(), { objective: 'O2', keyResult: 'O1.KR2' }) })
    expect(report.findings).toEqual([aFinding()])
    expect(report.objectives.map(({ findings }) => findings)).toEqual([undefined, [aFinding()], undefined])
    expect(report.objectives[0]?.keyResults.map(({ findings }) => findings)).toEqual([undefined, [aFinding()]])
  })

  it('are none where nothing is found in the reported cycle, not even a key', () => {
    const report = buildReport(aPlan(), [], { ...context, findings: findingsOn('2027-Q1', aFinding()) })
    expect(JSON.stringify(report)).toBe(JSON.stringify(buildReport(aPlan(), [], context)))
    expect(report).not.toHaveProperty('findings')
  })

  it('have errors first, then what shows a way out, in whatever order they come', () => {
    const finds = [aFinding(), aFinding({ rule: 'missing-target', suggestion: 'Bring it to ⟨?⟩' }), aFinding({ rule: 'unreachable', severity: 'error' }), aFinding({ rule: 'already-met' })]
    const orders = [finds, finds.toReversed()].map((all) => buildReport(aPlan(), [], { ...context, findings: all.map((finding) => ({ cycle, keyResult: 'O1.KR1', finding })) }).objectives[0]?.keyResults[0]?.findings)
    expect(orders[0]?.map(({ rule }) => rule)).toEqual(['unreachable', 'missing-target', 'already-met', 'missing-owner'])
    expect(orders[1]).toEqual(orders[0])
  })

  it('on an objective that readers may not see do not reach them', () => {
    const plan = aPlan({ cycles: [aCycle({ objectives: [anObjective({ visibility: 'private' })] })] })
    const findings = findingsOn(cycle, aFinding({ message: 'Merge with Initech' })).slice(0, 2)
    expect(JSON.stringify(buildReport(plan, [], { ...context, findings, hidePrivate: true }))).not.toContain('Initech')
  })
})
