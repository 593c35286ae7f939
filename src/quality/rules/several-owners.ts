import { clipped } from '../examine/clipped.ts'
import { observeKeyResults } from '../examine/observe.ts'
import { ownersOf } from '../examine/owners-of.ts'
import type { Rule } from '../examine/rule.ts'

/** Key results that several people share. */
export const severalOwners: Rule = {
  id: 'several-owners',
  severity: 'warning',
  what: 'A key result names more than one person as its owner.',
  why: 'Of two owners each waits for the other; many may work on a number, one answers for it.',
  practice: ['P9'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Reduce refunds from 8% to 5%, unit: "%", baseline: 8, target: 5, owner: "@acme/payments" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Reduce refunds from 8% to 5%, unit: "%", baseline: 8, target: 5, owner: "@ana and @ben" }
`],
  },
  field: 'owner',
  check: (plan) => observeKeyResults(plan, (keyResult) => {
    const { id, owner } = keyResult
    const names = ownersOf(keyResult)
    if (names.length < 2) return undefined
    return {
      message: `${id} has ${names.length} owners: ${clipped(names.join(', '))}.`,
      question: 'Which one of them answers for the number when it does not move?',
      found: owner,
      expected: 'one person or one team',
      template: `owner: "${clipped(names[0] ?? '')}"`,
    }
  }),
}
