import { clipped } from '../examine/clipped.ts'
import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import { deadlineInTitle } from '../title/deadline-in-title.ts'

/** Key results whose title names a day that does not belong to their cycle. */
export const deadlineOutsideCycle: Rule = {
  id: 'deadline-outside-cycle',
  severity: 'warning',
  what: 'The title of a key result names a deadline before or after its cycle.',
  why: 'A title that was carried over, or that looks years ahead, does not say what shall be true when this cycle ends.',
  practice: ['P4', 'P26'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase learners who finish a course from 22% to 30% by end of November, unit: "%", baseline: 22, target: 30, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase learners who finish a course from 22% to 30% by end 2025, unit: "%", baseline: 22, target: 30, due: 2026-12-11, owner: "@ana" }
`],
  },
  field: 'title',
  check: (plan) => observeKeyResults(plan, ({ id, title }, { cycle }) => {
    const deadline = deadlineInTitle(title, cycle)
    if (deadline?.day === undefined || (deadline.day >= cycle.start && deadline.day <= cycle.end)) return undefined
    return {
      message: `The title of ${id} says “${clipped(deadline.text)}”, and ${cycle.id} goes from ${cycle.start} to ${cycle.end}.`,
      question: deadline.day < cycle.start ? 'Was it carried over from an earlier cycle, and does it still hold?' : 'What of it shall be true by the end of this cycle?',
      found: deadline.text,
      expected: `a date from ${cycle.start} to ${cycle.end}`,
      template: `due: ${cycle.end}`,
    }
  }),
}
