import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import { isSurely } from '../examine/sure-reading.ts'

/** Key results that leave their deadline to the cycle. */
export const missingDeadline: Rule = {
  id: 'missing-deadline',
  severity: 'info',
  what: 'A key result that is to be performed has no deadline of its own, so that the end of the cycle counts.',
  why: 'When everything is due on the last day, the cycle ends before anybody can learn from it.',
  practice: ['P4'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase learners who finish a course from 22% to 30%, unit: "%", baseline: 22, target: 30, due: 2026-12-11, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase learners who finish a course from 22% to 30%, unit: "%", baseline: 22, target: 30, owner: "@ana" }
`],
  },
  check: (plan, context) => observeKeyResults(plan, (keyResult, { cycle }) => {
    const { id, intent, dueWritten } = keyResult
    if (dueWritten || intent === 'learn' || isSurely('output', keyResult, context)) return undefined
    return {
      message: `${id} has no deadline of its own; ${cycle.end}, the last day of ${cycle.id}, counts.`,
      question: 'By when must it be true to be of use, and when will you be able to measure it?',
      found: 'nothing',
      expected: `a date from ${cycle.start} to ${cycle.end}`,
      template: `due: ${cycle.end}`,
    }
  }),
}
