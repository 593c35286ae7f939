import { clipped } from '../examine/clipped.ts'
import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import { severityOf } from '../examine/rule-settings.ts'
import { sureReading, trapWords } from '../examine/sure-reading.ts'
import { reframeKeyResult } from '../reframe-key-result.ts'
import { outputInDisguise } from './output-in-disguise.ts'

/** Key results that name work of one's own; those with a count in them are left to the rule that says so more precisely. */
export const outputNotOutcome: Rule = {
  id: 'output-not-outcome',
  severity: 'warning',
  what: 'A key result names something that is built, written or decided, and not what changes because of it.',
  why: 'Work can be finished without anything getting better for anybody, and then the cycle is green and nobody knows whether it was worth it.',
  practice: ['P2', 'P3'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase new shops that finish their setup from 40% to 55%, unit: "%", baseline: 40, target: 55, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Launch a paid pilot to find out which plan shops would choose, intent: learn, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Launch the new onboarding wizard, target: 1, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Ship audit logs, target: 1, owner: "@ben" }
`],
  },
  field: 'title',
  check: (plan, context) => observeKeyResults(plan, (keyResult) => {
    const reading = sureReading(keyResult, context)
    if (reading?.kind !== 'output') return undefined
    if (severityOf(outputInDisguise, context.settings) !== undefined && trapWords(keyResult, context, 'output-in-disguise') !== undefined) return undefined
    const reframing = reframeKeyResult(keyResult)
    return {
      message: `${keyResult.id} names work to be done (“${clipped(reframing.work)}”), so it is met on the day the work ends, whether or not it helps anybody.`,
      question: reframing.question,
      found: keyResult.title,
      expected: 'a change that the work is for',
      suggestion: reframing.template,
    }
  }),
}
