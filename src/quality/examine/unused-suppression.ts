import { keyResultsOf, type Plan } from '../../domain/plan.ts'
import { clipped } from './clipped.ts'
import type { Advice, Observation } from './finding.ts'
import { onKeyResult } from './observe.ts'
import type { RuleDescription } from './rule.ts'
import type { KeyResult } from '../../domain/key-result.ts'

/** What is known about a rule when suppressions are looked through. */
interface SuppressibleRule {
  readonly id: string
  readonly isOff: boolean
  readonly passing: boolean
}

/** The description of findings about suppressions, which are looked through when all rules have run. */
export const unusedSuppression: RuleDescription = {
  id: 'unused-suppression',
  severity: 'warning',
  what: 'A key result suppresses a rule that does not exist or finds nothing there, or gives no reason.',
  why: 'A suppression that has outlived its cause will hide the next finding, which may be a new one.',
  practice: ['P19'],
  examples: {
    good: [`key_results:
  - id: O1.KR1
    title: Grow monthly revenue from 40000 to 55000
    unit: "€"
    baseline: 40000
    target: 55000
    owner: "@ana"
    suppress: { missing-guardrail: Prices are fixed by contract until March }
`],
    bad: [`key_results:
  - id: O1.KR1
    title: Reduce refunds from 8% to 5%
    unit: "%"
    baseline: 8
    target: 5
    owner: "@ana"
    suppress: { missing-owner: Ana is still to be asked }
`],
  },
}

/** Finds suppressions without effect; `used` holds those that had one. */
export function findUnusedSuppressions(
  plan: Plan, rules: ReadonlyMap<string, SuppressibleRule>, used: ReadonlyMap<KeyResult, ReadonlySet<string>>,
): readonly Observation[] {
  return plan.cycles.flatMap(keyResultsOf).flatMap((keyResult) => Object.entries(keyResult.suppressed).flatMap(([id, reason]) => {
    const advice = adviceOn(keyResult, id, reason, rules.get(id), used.get(keyResult)?.has(id) === true)
    return advice === undefined ? [] : [onKeyResult(keyResult, advice)]
  }))
}

function adviceOn(keyResult: KeyResult, id: string, reason: string, rule: SuppressibleRule | undefined, isUsed: boolean): Advice | undefined {
  const name = clipped(id, 60)
  if (rule === undefined) {
    return { message: `${keyResult.id} suppresses ${name}, which is no rule.`, found: name, expected: 'the id of a rule' }
  }
  if (!/\S/.test(reason)) {
    const message = `${keyResult.id} suppresses ${name} without a reason, so the finding stands.`
    return { message, question: 'Why does it not apply here?', found: 'no reason', expected: 'a sentence', template: `suppress: { ${name}: ⟨reason⟩ }` }
  }
  if (isUsed || rule.isOff || rule.passing) return undefined
  return { message: `${keyResult.id} suppresses ${name}, which has nothing to say here.`, question: 'Is the cause gone? Then take the line out.', found: name, expected: 'no suppression' }
}
