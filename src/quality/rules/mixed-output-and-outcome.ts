import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import { effectAlone } from '../reframe/effect-alone.ts'
import { sureReading } from '../examine/sure-reading.ts'

/** Lines that set the work and its effect at once. */
export const mixedOutputAndOutcome: Rule = {
  id: 'mixed-output-and-outcome',
  severity: 'warning',
  what: 'A key result sets both a piece of work and its effect as the goal.',
  why: 'When only one half comes true nobody can say whether the key result was met, and the team is bound to the one solution that it names.',
  practice: ['P2'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Reduce support tickets about invoices from 400 to 250 a month, unit: tickets, baseline: 400, target: 250, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Launch guided setup so that activation rises from 40% to 55%, unit: "%", baseline: 40, target: 55, owner: "@ana" }
`],
  },
  field: 'title',
  check: (plan, context) => observeKeyResults(plan, (keyResult) => {
    if (sureReading(keyResult, context)?.kind !== 'mixed') return undefined
    return {
      message: `${keyResult.id} asks for a piece of work and for its effect in one line.`,
      question: 'If the effect came about in another way, would you be content? Then leave the work out and link it as an initiative.',
      found: keyResult.title,
      expected: 'the effect alone',
      suggestion: effectAlone(keyResult.title, context.lineOf(keyResult)),
    }
  }),
}
