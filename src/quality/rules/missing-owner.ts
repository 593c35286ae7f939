import { clipped } from '../examine/clipped.ts'
import { observeKeyResults } from '../examine/observe.ts'
import { ownersOf } from '../examine/owners-of.ts'
import type { Rule } from '../examine/rule.ts'

/** Key results that nobody answers for. */
export const missingOwner: Rule = {
  id: 'missing-owner',
  severity: 'warning',
  what: 'A key result has no owner of its own, or one that is still to be named.',
  why: 'A number that belongs to everybody is looked at by nobody, and stays where it is.',
  practice: ['P9'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Reduce refunds from 8% to 5%, unit: "%", baseline: 8, target: 5, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Reduce refunds from 8% to 5%, unit: "%", baseline: 8, target: 5 }
`, `key_results:
  - { id: O1.KR1, title: Reduce refunds from 8% to 5%, unit: "%", baseline: 8, target: 5, owner: TBD }
`],
  },
  field: 'owner',
  check: (plan) => observeKeyResults(plan, (keyResult, { objective }) => {
    const { id, owner } = keyResult
    if (ownersOf(keyResult).length > 0) return undefined
    const above = objective.owner === undefined ? '' : `; ${clipped(objective.owner)} owns the objective as a whole`
    return {
      message: `${id} has no owner${above}.`,
      question: 'Who, by name, will look at this number every week and speak up when it does not move?',
      found: owner ?? 'nothing',
      expected: 'one person',
      template: 'owner: "@⟨name⟩"',
    }
  }),
}
