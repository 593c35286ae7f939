import { counted } from '../examine/counted.ts'
import { grouped } from '../examine/grouped.ts'
import { observeObjectives, onObjective } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'

/** Key results beyond the upper bound under one objective, counted by file. */
export const tooManyKeyResults: Rule = {
  id: 'too-many-key-results',
  severity: 'warning',
  what: 'An objective has more key results than the upper bound, five unless the settings say otherwise.',
  why: 'Few numbers show whether an objective is reached; many are a to-do list in which the ones that matter are lost.',
  practice: ['P1', 'P25'],
  about: 'objective',
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase shops with a sale in week one from 20% to 35%, unit: "%", baseline: 20, target: 35, owner: "@ana" }
  - { id: O1.KR2, title: Cut the median time to a first sale from 11 to 6 days, unit: days, baseline: 11, target: 6, owner: "@ben" }
  - { id: O1.KR3, title: Reduce shops that close in month one from 30% to 22%, unit: "%", baseline: 30, target: 22, owner: "@cleo" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase shops with a sale in week one from 20% to 35%, unit: "%", baseline: 20, target: 35, owner: "@ana" }
  - { id: O1.KR2, title: Cut the median time to a first sale from 11 to 6 days, unit: days, baseline: 11, target: 6, owner: "@ben" }
  - { id: O1.KR3, title: Reduce shops that close in month one from 30% to 22%, unit: "%", baseline: 30, target: 22, owner: "@cleo" }
  - { id: O1.KR4, title: Increase buyers who come back from 12% to 18%, unit: "%", baseline: 12, target: 18, owner: "@dov" }
  - { id: O1.KR5, title: Reduce orders that are cancelled from 9% to 5%, unit: "%", baseline: 9, target: 5, owner: "@eli" }
  - { id: O1.KR6, title: Increase shops that answer within a day from 50% to 70%, unit: "%", baseline: 50, target: 70, owner: "@fay" }
`],
  },
  check: (plan, { settings: { keyResults: { max } } }) => observeObjectives(plan, (home) => {
    const { objective } = home
    return [...grouped(objective.keyResults, ({ place }) => place.file).values()].flatMap((keyResults) => {
      const first = keyResults[max]
      if (first === undefined) return []
      const advice = {
        message: `Objective ${objective.id} has ${counted(keyResults.length, 'key result')}; more than ${max} read as a list of tasks.`,
        question: 'Which three of them would convince you that the objective is reached?',
        found: String(keyResults.length),
        expected: `at most ${max}`,
      }
      return [{ ...onObjective(home, advice), place: first.place }]
    })
  }),
}
