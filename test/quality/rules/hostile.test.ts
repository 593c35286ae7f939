import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseOkrs } from '../../../src/okrs/parse-okrs.ts'
import { defaultRuleSettings } from '../../../src/quality/examine/rule-settings.ts'
import { examinePlan } from '../../../src/quality/examine-plan.ts'
import { ruleDescriptions } from '../../../src/quality/rules/all-rules.ts'
import { aKeyResult } from '../../builders/a-key-result.ts'
import { aPlanOf } from '../../builders/a-plan.ts'

const WORDS = ['Increase', 'Launch', 'Keep', 'Reduce', 'NPS', 'from', 'to', 'by', '45%', '65%', '$1.2M', '→', '-7', '1,200', 'sign-ups', 'users', 'and', 'so that', 'views', '増加', 'שלום', '\u202e', '%', '<', '\0', '𝟙', '2026', '/', '?']

const title = fc.oneof(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
).filter((text) => /\S/.test(text))
const number = fc.oneof(fc.integer({ min: -10, max: 200 }), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, 1e300, -0))
const day = fc.integer({ min: 0, max: 500 }).map((offset) => new Date(Date.UTC(2026, 5, 1) + offset * 86_400_000).toISOString().slice(0, 10))

function sometimes<T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(value, { nil: undefined })
}

const keyResult = fc.record({
  title,
  metric: sometimes(title),
  audience: sometimes(title),
  level: sometimes(fc.constantFrom('product', 'business')),
  intent: sometimes(fc.constantFrom('perform', 'learn')),
  unit: sometimes(fc.constantFrom('%', 'ms', '$', 'shops', 'NPS', 'x', '$M', 'hours per week', '__proto__')),
  baseline: sometimes(fc.oneof(number, fc.constant('pending'))),
  target: sometimes(number),
  due: sometimes(day),
  owner: sometimes(fc.constantFrom('@ana', '@ben @cleo', 'Design')),
  north_star: sometimes(fc.boolean()),
  proxy: sometimes(fc.boolean()),
  guardrails: sometimes(fc.array(fc.record({ metric: title, min: number }), { maxLength: 2 })),
  check_ins: sometimes(fc.array(fc.record({ date: day, value: number }), { maxLength: 3 })),
  suppress: sometimes(fc.dictionary(fc.constantFrom(...ruleDescriptions.map(({ id }) => id), 'nothing', 'toString'), title, { maxKeys: 2 })),
})
const objectives = fc.array(fc.record({ title, parent: sometimes(fc.constantFrom('O0', 'O1', 'O2')), owner: sometimes(title), key_results: fc.array(keyResult, { maxLength: 7 }) }), { maxLength: 7 })

function fileOf(written: readonly { readonly key_results: readonly object[] }[]): string {
  const withIds = written.map((objective, index) => ({ ...objective, id: `O${index}`, key_results: objective.key_results.map((each, at) => ({ ...each, id: `O${index}.KR${at}` })) }))
  return JSON.stringify({ cycle: { id: 'Q', start: '2026-10-01', end: '2026-12-31' }, objectives: withIds })
}

describe('examinePlan', () => {
  it('is total for every plan that can be read, and says the same twice', () => {
    let plans = 0
    fc.assert(fc.property(objectives, day, (written, today) => {
      const result = parseOkrs([{ origin: '.', okrs: [{ path: 'okrs.yml', text: fileOf(written) }] }], today)
      if (result.kind !== 'plan') return
      plans += 1
      const found = examinePlan(result.plan, defaultRuleSettings)
      expect(examinePlan(result.plan, defaultRuleSettings)).toEqual(found)
      expect(found.filter(({ message }) => /undefined|NaN|\[object/.test(message))).toEqual([])
    }), { numRuns: 120, seed: 20_261_102 })
    expect(plans).toBeGreaterThan(80)
  })

  it.each([
    ['digits', '1,'.repeat(5000)], ['spaces', `${' '.repeat(9000)}x`], ['brackets', '(('.repeat(5000)], ['signs', '%$€ '.repeat(2500)], ['froms', 'from 1 to '.repeat(1000)],
    ['handles', '@a'.repeat(5000)], ['words', 'launch '.repeat(1400)], ['one word', 'ä'.repeat(10_000)], ['marks', 'a\u0301'.repeat(5000)], ['right to left', '\u202eשלום '.repeat(1600)],
  ])('takes a title of 10,000 characters: %s', (_, text) => {
    const plan = aPlanOf(aKeyResult({ title: text, metric: text, audience: text, owner: text, unit: text }), aKeyResult({ id: 'K2', title: text, intent: 'learn' }))
    expect(examinePlan(plan, defaultRuleSettings).length).toBeGreaterThan(0)
  })
})
