import type { KeyResult } from '../../domain/key-result.ts'
import { keyResultsOf } from '../../domain/plan.ts'
import { clipped } from '../examine/clipped.ts'
import { counted } from '../examine/counted.ts'
import { grouped } from '../examine/grouped.ts'
import { onKeyResult } from '../examine/observe.ts'
import { ownersOf } from '../examine/owners-of.ts'
import type { Rule } from '../examine/rule.ts'

/** People and teams with more key results in a cycle than they can look after; told once, at the first one too many. */
export const ownerOverload: Rule = {
  id: 'owner-overload',
  severity: 'warning',
  what: 'One owner has more key results in a cycle than the upper bound, three unless the settings say otherwise.',
  why: 'Whoever pursues five numbers at a time moves the easy ones and reports on the rest.',
  practice: ['P13'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Reduce refunds from 8% to 5%, unit: "%", baseline: 8, target: 5, owner: "@ana" }
  - { id: O1.KR2, title: Reduce failed payments from 3% to 2%, unit: "%", baseline: 3, target: 2, owner: "@ana" }
  - { id: O1.KR3, title: Reduce disputed payments from 1% to 0.5%, unit: "%", baseline: 1, target: 0.5, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Reduce refunds from 8% to 5%, unit: "%", baseline: 8, target: 5, owner: "@ana" }
  - { id: O1.KR2, title: Reduce failed payments from 3% to 2%, unit: "%", baseline: 3, target: 2, owner: "@ana" }
  - { id: O1.KR3, title: Reduce disputed payments from 1% to 0.5%, unit: "%", baseline: 1, target: 0.5, owner: "@ana" }
  - { id: O1.KR4, title: Reduce late payouts from 4% to 1%, unit: "%", baseline: 4, target: 1, owner: "@ana" }
`],
  },
  field: 'owner',
  check: (plan, { settings: { keyResultsPerOwner: most } }) => plan.cycles.flatMap((cycle) =>
    [...grouped(keyResultsOf(cycle).flatMap(ownerships), ({ owner }) => owner)].flatMap(([owner, owned]) => {
      const keyResults = owned.map(({ keyResult }) => keyResult)
      const first = keyResults[most]
      if (first === undefined) return []
      return [onKeyResult(first, {
        message: `${clipped(owner.startsWith('@') ? owner : first.owner?.trim() ?? '')} owns ${counted(keyResults.length, 'key result')} in ${cycle.id}; more than ${most} at a time cannot all get attention.`,
        question: 'Which of them would go better in other hands, and which can wait for the next cycle?',
        found: keyResults.slice(0, SHOWN).map(({ id }) => id).join(', ') + (keyResults.length > SHOWN ? ', …' : ''),
        expected: `at most ${most}`,
      })]
    })),
}

/** Whoever shares a key result has it too. */
function ownerships(keyResult: KeyResult): readonly { readonly owner: string; readonly keyResult: KeyResult }[] {
  return ownersOf(keyResult).map((owner) => ({ owner, keyResult }))
}

const SHOWN = 8
