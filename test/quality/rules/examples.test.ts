import { describe, expect, it } from 'vitest'
import { createRuleContext } from '../../../src/quality/examine/rule-context.ts'
import { defaultRuleSettings } from '../../../src/quality/examine/rule-settings.ts'
import { examinePlan, findingsOf } from '../../../src/quality/examine-plan.ts'
import { ruleDescriptions } from '../../../src/quality/rules/all-rules.ts'
import { planOfExample } from './plan-of-example.ts'

/** An example shows what its rule is about and leaves out the rest, so the rules that look for what is left out say so. */
const ABOUT_WHAT_IS_LEFT_OUT = new Set([
  'missing-audience', 'missing-deadline', 'missing-guardrail', 'missing-metric-definition', 'stale-check-in', 'too-few-key-results', 'too-few-objectives',
])

describe.each(ruleDescriptions)('$id', (rule) => {
  function codesIn(example: string): readonly string[] {
    const found = examinePlan(planOfExample(example), defaultRuleSettings).map(({ code }) => code)
    return found.filter((code) => code === rule.id || !ABOUT_WHAT_IS_LEFT_OUT.has(code))
  }

  it('has examples of both sorts', () => {
    expect(rule.examples.good.length).toBeGreaterThan(0)
    expect(rule.examples.bad.length).toBeGreaterThan(0)
  })

  it.each(rule.examples.bad)('finds exactly one thing in %s', (example) => {
    expect(codesIn(example)).toEqual([rule.id])
  })

  it.each(rule.examples.bad)('speaks of what it says it is about in %s', (example) => {
    const findings = findingsOf(planOfExample(example), createRuleContext(defaultRuleSettings)).filter((finding) => finding.rule === rule.id)
    expect(new Set(findings.map(({ subject }) => subject.kind))).toEqual(new Set([rule.about ?? 'key-result']))
  })

  it.each(rule.examples.good)('has nothing against %s', (example) => {
    expect(codesIn(example)).toEqual([])
  })
})

describe('the rules', () => {
  it('have ids of their own, in order', () => {
    const ids = ruleDescriptions.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)].sort())
  })

  it('say what and why in a sentence each', () => {
    for (const { what, why } of ruleDescriptions) for (const text of [what, why]) expect(text).toMatch(/^[A-Z][^\n]{20,220}\.$/)
  })
})
