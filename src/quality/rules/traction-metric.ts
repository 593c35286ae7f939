import type { KeyResult } from '../../domain/key-result.ts'
import type { Rule } from '../examine/rule.ts'
import type { RuleContext } from '../examine/rule-context.ts'
import { observeTrap } from '../examine/sure-reading.ts'
import { isOf } from '../words/line.ts'

/** Views and use of one feature, page or channel. */
export const tractionMetric: Rule = {
  id: 'traction-metric',
  severity: 'warning',
  what: 'A key result counts views, visits, followers or the use of one feature, page or channel.',
  why: 'People can be led to a feature without getting anything from it, and what is used more here is often used less elsewhere.',
  practice: ['P5'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase guests who book a room within a week from 4% to 6%, unit: "%", baseline: 4, target: 6, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase views of the pricing page from 2000 to 5000 a week, unit: views, baseline: 2000, target: 5000, owner: "@ana", audience: visitors, guardrails: [{ metric: Visits that end at once, unit: "%", max: 40 }] }
`],
  },
  field: 'title',
  check: (plan, context) => observeTrap(plan, context, 'traction', (keyResult, words) => (isTime(keyResult, context) ? undefined : {
    message: `${keyResult.id} counts traffic or the use of one thing (“${words}”), which can rise without anybody being better off.`,
    question: 'What do people achieve once they are there, and how often does that happen today?',
    found: keyResult.title,
    expected: 'what people achieve',
    template: 'Increase ⟨people⟩ who ⟨achieve what⟩ within ⟨time⟩ from ⟨now⟩ to ⟨then⟩',
  })),
}

/** What is dealt with in a time is no traffic ("merge pull requests within 5 days", "schedule 90% of visits within 2 weeks"), and neither are tries ("9 times out of 10"). */
function isTime(keyResult: KeyResult, context: RuleContext): boolean {
  const { amounts } = context.numbersOf(keyResult)
  const line = context.lineOf(keyResult)
  const times = amounts.filter(({ unit, bound, role }) => unit?.kind === 'duration' && (bound !== undefined || role !== 'other'))
  const isAll = times.length === amounts.length || isOf(line, line.head, 'ship', 'activity')
  return keyResult.unit.kind === 'duration' || /\btimes out of \d/i.test(keyResult.title) || (times.length > 0 && isAll)
}
