import type { Cycle } from '../../domain/cycle.ts'
import type { Day } from '../../domain/day.ts'
import { coded } from '../../domain/message.ts'
import { clipped } from '../examine/clipped.ts'
import type { Advice } from '../examine/finding.ts'
import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import { isSurely } from '../examine/sure-reading.ts'
import { deadlineInTitle } from '../title/deadline-in-title.ts'

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
    const { id, intent, dueWritten, title } = keyResult
    if (dueWritten || intent === 'learn' || isSurely('output', keyResult, context)) return undefined
    const named = deadlineInTitle(title, cycle)
    if (named !== undefined) return named.day === undefined ? undefined : onlyInTitle(id, { ...named, day: named.day }, cycle)
    return {
      message: `${id} has no deadline of its own; ${cycle.end}, the last day of ${cycle.id}, counts.`,
      question: 'By when must it be true to be of use, and when will you be able to measure it?',
      found: 'nothing',
      expected: `a date from ${cycle.start} to ${cycle.end}`,
      template: `due: ${cycle.end}`,
    }
  }),
}

/** A day that only the title names is not the one that progress is held against. */
function onlyInTitle(id: string, { text, day }: { readonly text: string; readonly day: Day }, { start, end }: Cycle): Advice | undefined {
  // The last day counts anyway, and one outside the cycle is another rule's matter.
  if (day < start || day >= end) return undefined
  return {
    field: 'title',
    message: coded`The title of ${id} says “${clipped(text)}”, but ${end} counts, the last day of the cycle, since there is no \`due\`.`,
    question: 'Is that the deadline?',
    found: 'nothing',
    expected: `a date from ${start} to ${end}`,
    template: `due: ${day}`,
    fix: `due: ${day}`,
  }
}
