import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/domain/day.ts'
import type { Initiative } from '../../src/domain/initiative.ts'
import type { KeyResult } from '../../src/domain/key-result.ts'
import { buildReport } from '../../src/report/build-report.ts'
import { renderReportJson } from '../../src/render/json/render-report-json.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { aCycle, anObjective } from '../builders/a-plan.ts'
import { aLink, anInitiative } from './a-company.ts'

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8')) as object)

const value = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 1e-300, -5, 1e15, 1e308, -1e308, Number.MAX_VALUE, Number.MIN_VALUE),
)
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })
const day = fc.integer({ min: -30, max: 140 }).map((days) => addDays('2026-10-01', days))
const share = fc.double({ min: 0, max: 1, noNaN: true })
const checkIn = fc.record({ date: day, value, confidence: maybe(share) })

const keyResult = (id: string): fc.Arbitrary<KeyResult> => fc.record({
  intent: fc.constantFrom('perform' as const, 'perform' as const, 'learn' as const), unit: fc.constantFrom('%', '$', 'ms', 'teams', 'x', 'score', ''), baseline: maybe(value), target: maybe(value), due: day,
  owner: maybe(fc.constantFrom('@ana', '@ben')), weight: fc.oneof(fc.constantFrom(1, 2, 0.1, 1e308), fc.double({ min: 1e-9, max: 1e9, noNaN: true })), northStar: fc.boolean(),
  // The reader of OKR files sorts check-ins and keeps one a day; a plan made elsewhere may do neither.
  checkIns: fc.array(checkIn, { maxLength: 8 }),
}).map((parts) => aKeyResult({ id, ...parts }))

const initiative = (number: number): fc.Arbitrary<Initiative> => fc.record({
  keyResult: fc.constantFrom('A', 'B', 'C', 'Z'), delta: maybe(value), actual: maybe(value), confidence: maybe(share), reach: maybe(fc.double({ min: 0, max: 1e300, noNaN: true })), effort: maybe(fc.constantFrom(0, 0.5, 3, 1e-300, 1e300)),
  workKind: maybe(fc.constantFrom('outcome' as const, 'tech-debt' as const, 'operations' as const)), size: maybe(fc.constantFrom('rock' as const, 'sand' as const)), closedOn: maybe(day), team: fc.constantFrom('', 'team: A', 'team/B'), assignee: fc.constantFrom('ana', 'ben', ''),
}).map(({ keyResult: id, delta, actual, confidence, reach, effort, workKind, size, closedOn, team, assignee }) => {
  const fields = { confidence, reach, effort, workKind, size, actualImpact: actual === undefined ? undefined : String(actual) }
  const made = anInitiative({ number, labels: [team], assignees: assignee === '' ? [] : [assignee], state: closedOn === undefined ? 'open' : 'closed', outcome: closedOn === undefined ? undefined : 'completed', closedOn }, { ...aLink(id, delta, { confidence }), fields })
  return { ...made, actuals: actual === undefined ? undefined : [{ keyResult: id, delta: actual }], blockedBy: [{ repository: 'acme/web', number: number - 1, via: 'text', open: undefined }] }
})

const world = fc.record({
  today: day,
  keyResults: fc.tuple(keyResult('A'), keyResult('B'), keyResult('C')),
  work: fc.tuple(...[1, 2, 3, 4, 5, 6].map(initiative)),
  seed: fc.nat(),
})

describe('a report on any plan', () => {
  it('holds no number that is none, fits its schema, and does not care about the order of the work', () => {
    fc.assert(fc.property(world, ({ today, keyResults, work, seed }) => {
      const plan = { today, cycles: [aCycle({ objectives: [anObjective({ keyResults: [...keyResults] })] })] }
      const report = buildReport(plan, work, { repository: 'acme/web' })
      expect(oddNumbers(report, 'report')).toEqual([])
      const data = renderReportJson(report)
      expect(validate(JSON.parse(data)) || validate.errors).toBe(true)
      expect(renderReportJson(buildReport(plan, shuffled(work, seed), { repository: 'acme/web' }))).toBe(data)
      // The report that was committed before changes nothing as long as nothing has happened.
      expect(renderReportJson(buildReport(plan, work, { repository: 'acme/web', earlier: data }))).toBe(data)
    }), { numRuns: 250 })
  })
})

function oddNumbers(item: unknown, path: string): readonly string[] {
  if (typeof item === 'number') return Number.isFinite(item) ? [] : [`${path} is ${item}`]
  if (typeof item !== 'object' || item === null) return []
  return Object.entries(item).flatMap(([key, part]) => oddNumbers(part, `${path}.${key}`))
}

function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  return items.map((item, index) => [((seed + 1) * (index + 7) * 2_654_435_761) % 4_294_967_296, item] as const).toSorted(([a], [b]) => a - b).map(([, item]) => item)
}
