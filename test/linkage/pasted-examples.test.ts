import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeyResult } from '../../src/domain/key-result.ts'
import type { Plan } from '../../src/domain/plan.ts'
import type { Problem } from '../../src/domain/problem.ts'
import { defaultSettings, type FieldName, type Settings } from '../../src/domain/settings.ts'
import type { Verdict } from '../../src/domain/verdict.ts'
import { evaluateLinkage } from '../../src/linkage/evaluate-linkage.ts'
import { fieldTitle } from '../../src/linkage/field-title.ts'
import { aKeyResult } from '../builders/a-key-result.ts'
import { anItem } from '../builders/an-item.ts'
import { aPlan, aPlanOf, typicalKeyResults } from '../builders/a-plan.ts'

const KEY_RESULTS: readonly KeyResult[] = [
  ...typicalKeyResults(),
  aKeyResult({ id: 'growth/nps', title: 'Raise the score of the survey from 31 to 40', unit: 'score', baseline: 31, target: 40 }),
  aKeyResult({ id: 'K_1', title: 'Keep the door open on all days', baseline: 100, target: 100 }),
  aKeyResult({ id: 'Z.9', title: 'Bring churn below 1.5 %', baseline: undefined, target: 1.5 }),
  aKeyResult({ id: 'CO2', title: 'Write 5 guides', unit: 'guides', baseline: 0, target: 5, due: '2026-11-01' }),
  aKeyResult({ id: 'ratio-1', title: 'Bring the share of repeat visits from 1.2 to 1.5', unit: 'x', baseline: 1.2, target: 1.5 }),
  aKeyResult({ id: 'S3', title: 'Less to store', unit: 'GB', baseline: 900, target: 300 }),
]

const NAMES: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  key_result: ['Ziel', 'Which goal?', '🎯', 'Key result: id', 'Ziel (Schlüssel)', '*Goal*', 'OKR / goal', '目标', 'x'.repeat(130)],
  expected_impact: ['Wirkung', 'What moves?', 'Ziel', 'Erwartete Wirkung:', '1. Effect', 'Impact — expected', '`effect`', 'Δ'],
  confidence: ['Wie sicher?', 'Zuversicht', 'Wirkung'],
  size: ['Größe', 'T-Shirt'],
  measure_by: ['Gemessen am', 'When'],
}
const LINKS = ['', '…', 'TBD', 'none', 'n/a — build only', 'n/a: ok', 'O9.KR9', 'KR 2', 'O1.KR1', 'O1.KR1, O1.KR2', 'O1.KR1, O2.KT1', 'O1', 'O1.KR1, O1.KR2, O3.KR1', 'speed of search', 'growth/nps', 'S3, K_1', 'People love Z.9', 'CO2, ratio-1']
const IMPACTS = ['', '…', '+2 pp', '+2', '-100 ms', 'it helps', '+2 pp (150 %)', '+2 pp by 03/04/2026', 'O1.KR1: +2 pp', 'O2.KR1: -100 ms', 'O1.KR1: +2 pp\n- O1.KR2: to 20 min', 'O1.KR1: +2 pp; O2.KR1: faster', 'to 140 %', '-2 pp', 'Which of these is it?', '+3 guides', '45 %', '+20 %', 'doubling']
const OTHERS: readonly FieldName[] = ['hypothesis', 'audience', 'measure_by', 'confidence', 'reach', 'effort', 'size', 'kind', 'actual_impact', 'evidence']

const plans = fc.oneof(fc.constant(aPlan()), fc.subarray([...KEY_RESULTS], { minLength: 1 }).map((some) => aPlanOf(...some)), fc.constant(aPlanOf()))
const settings: fc.Arbitrary<Settings> = fc.record({
  fields: fc.record(Object.fromEntries(Object.entries(NAMES).map(([field, names]) => [field, fc.option(fc.subarray([...names], { minLength: 1 }))])))
    .map((own) => ({ ...defaultSettings.fields, ...Object.fromEntries(Object.entries(own).filter(([, names]) => names !== null)) })),
  require: fc.subarray([...OTHERS], { maxLength: 3 }).map((others) => [...defaultSettings.require, ...others]),
  allowNone: fc.boolean(),
}).map(({ fields, require, allowNone }) => ({ ...defaultSettings, fields: fields as Settings['fields'], require, waiver: { ...defaultSettings.waiver, allowNone } }))

/** What stands in a body for each field, with the field's name. */
type Body = ReadonlyMap<string, string>

function judged(body: Body, plan: Plan, of: Settings): Verdict {
  return evaluateLinkage(anItem({ title: 'Nothing of the kind', body: [...body.values()].join('\n\n') }), plan, of)
}

/** An example in the place of what stands for the same fields. */
function pasted(body: Body, { example }: Problem, of: Settings): Body {
  const names = Object.keys(of.fields).filter((field) => example.split('\n').some((line) => line.startsWith(`${fieldTitle(field as FieldName, of.fields)}:`)))
  expect(names.length).toBeGreaterThan(0)
  return new Map([...[...body].filter(([field]) => !names.includes(field)), [names.join('+'), example]])
}

describe('an example of a verdict', () => {
  it('is accepted as it stands, whatever the fields are called and whatever else is wrong', () => {
    fc.assert(fc.property(plans, settings, fc.constantFrom(...LINKS), fc.constantFrom(...IMPACTS), (plan, of, link, impact) => {
      let body: Body = new Map([['key_result', link], ['expected_impact', impact]].filter(([, text]) => text !== '').map(([field = '', text = '']) => [field, `${fieldTitle(field as FieldName, of.fields)}: ${text}`]))
      let { problems, kind } = judged(body, plan, of)
      // Where nobody may say "none" and no key result is open, nothing can be said.
      fc.pre(of.waiver.allowNone || plan.cycles.some(({ objectives }) => objectives.some(({ keyResults }) => keyResults.length > 0)))
      for (let step = 0; problems.length > 0; step += 1) {
        const [problem] = problems
        if (problem === undefined) break
        expect(step, `${kind}: ${problems.map(({ code, example }) => `${code} → ${example}`).join('; ')}`).toBeLessThan(8)
        body = pasted(body, problem, of)
        const after = judged(body, plan, of)
        expect(after.problems.map(({ field }) => field), `${problem.example} for ${problem.code} is answered with ${after.problems.map(({ message }) => message).join(' ')}`).not.toContain(problem.field)
        // It mends one thing and breaks no other.
        const others = new Set(['expected_impact'].filter((name) => !problems.some(({ field }) => field === name)))
        expect(after.problems.filter(({ field }) => others.has(field))).toEqual([])
        ;({ problems, kind } = after)
      }
      expect(['linked', 'waived']).toContain(kind)
    }), { numRuns: 3000 })
  })
})
