import { counted } from '../examine/counted.ts'
import { grouped } from '../examine/grouped.ts'
import { onCycle } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'

/** Objectives beyond the upper bound, counted by file so that a team that adds to the company's goals is not told of theirs. */
export const tooManyObjectives: Rule = {
  id: 'too-many-objectives',
  severity: 'warning',
  what: 'A cycle has more objectives than the upper bound, five unless the settings say otherwise.',
  why: 'Attention is what a goal buys: with seven objectives every team finds one that allows what it was going to do anyway.',
  practice: ['P1'],
  about: 'cycle',
  examples: {
    good: [`objectives:
  - { id: O1, title: New shops sell in their first week, key_results: [] }
  - { id: O2, title: Shop owners trust the payout date, key_results: [] }
  - { id: O3, title: Returning buyers find us by name, key_results: [] }
`],
    bad: [`objectives:
  - { id: O1, title: New shops sell in their first week, key_results: [] }
  - { id: O2, title: Shop owners trust the payout date, key_results: [] }
  - { id: O3, title: Returning buyers find us by name, key_results: [] }
  - { id: O4, title: Every parcel can be followed, key_results: [] }
  - { id: O5, title: Sellers in Spain feel at home, key_results: [] }
  - { id: O6, title: The office is a place to meet, key_results: [] }
`],
  },
  check: (plan, { settings: { objectives: { max } } }) => plan.cycles.flatMap((cycle) =>
    [...grouped(cycle.objectives, ({ place }) => place.file).values()].flatMap((objectives) => {
      const first = objectives[max]
      if (first === undefined) return []
      return [{
        ...onCycle(cycle, {
          message: `Cycle ${cycle.id} has ${counted(objectives.length, 'objective')}; with more than ${max} none of them gets the attention that would move it.`,
          question: 'Which three would you keep if you had to choose today, and what do the others wait for?',
          found: String(objectives.length),
          expected: `at most ${max}`,
        }),
        place: first.place,
      }]
    })),
}
