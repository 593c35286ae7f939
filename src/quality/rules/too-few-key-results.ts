import { counted } from '../examine/counted.ts'
import { observeObjectives, onObjective } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'

/** Objectives below the lower bound; one without any key result is told by the reader of the file. */
export const tooFewKeyResults: Rule = {
  id: 'too-few-key-results',
  severity: 'info',
  what: 'An objective has fewer key results than the lower bound, two unless the settings say otherwise.',
  why: 'One number alone is easily moved at the cost of everything that it does not count.',
  practice: ['P1', 'P6'],
  about: 'objective',
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Cut the median time to an answer from 9 to 4 hours, unit: hours, baseline: 9, target: 4, owner: "@ana" }
  - { id: O1.KR2, title: Keep cases that come back below 6%, unit: "%", baseline: 6, target: 6, owner: "@ben" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Cut the median time to an answer from 9 to 4 hours, unit: hours, baseline: 9, target: 4, owner: "@ana" }
`],
  },
  check: (plan, { settings: { keyResults: { min } } }) => observeObjectives(plan, (home) => {
    const { id, keyResults: { length } } = home.objective
    if (length === 0 || length >= min) return []
    return [onObjective(home, {
      message: `Objective ${id} rests on ${counted(length, 'key result')} alone.`,
      question: 'If that number were reached and you were still not content, what else would have to be true?',
      found: String(length),
      expected: `at least ${min}`,
    })]
  }),
}
