import { counted } from '../examine/counted.ts'
import { onCycle } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'

/** A cycle below the lower bound; none at all is left to the reader of the file. */
export const tooFewObjectives: Rule = {
  id: 'too-few-objectives',
  severity: 'info',
  what: 'A cycle has fewer objectives than the lower bound, two unless the settings say otherwise.',
  why: 'A single objective is either a sharp focus, which is worth saying aloud, or a heading under which everything was gathered.',
  practice: ['P1'],
  about: 'cycle',
  examples: {
    good: [`objectives:
  - { id: O1, title: New shops sell in their first week, key_results: [] }
  - { id: O2, title: Shop owners trust the payout date, key_results: [] }
`],
    bad: [`objectives:
  - { id: O1, title: Make the marketplace better for everybody, key_results: [] }
`],
  },
  check: (plan, { settings: { objectives: { min } } }) => plan.cycles.flatMap((cycle) => {
    const { length } = cycle.objectives
    if (length === 0 || length >= min) return []
    return [onCycle(cycle, {
      message: `Cycle ${cycle.id} has only ${counted(length, 'objective')}.`,
      question: 'Is that the focus you want, or are several goals hidden under one heading?',
      found: String(length),
      expected: `at least ${min}`,
    })]
  }),
}
