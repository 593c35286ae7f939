import { reframeKeyResult } from '../reframe-key-result.ts'
import type { Rule } from '../examine/rule.ts'
import { observeTrap } from '../examine/sure-reading.ts'

/** Work that looks like a metric because it is counted. */
export const outputInDisguise: Rule = {
  id: 'output-in-disguise',
  severity: 'warning',
  what: 'A key result counts things that the team itself makes, holds or hires.',
  why: 'The number always goes up when people work, so it looks like progress and says nothing about its effect.',
  practice: ['P2', 'P5'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase payroll questions that customers solve without us from 30% to 50%, unit: "%", baseline: 30, target: 50, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Publish 12 articles about payroll, target: 12, owner: "@ana" }
`],
  },
  field: 'title',
  check: (plan, context) => observeTrap(plan, context, 'output-in-disguise', (keyResult, words) => {
    const { question, template } = reframeKeyResult(keyResult)
    return {
      message: `${keyResult.id} counts what you produce yourselves (“${words}”), so it can be met without a difference to anybody.`,
      question,
      found: keyResult.title,
      expected: 'a number that others move',
      suggestion: template,
    }
  }),
}
