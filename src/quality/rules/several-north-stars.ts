import { keyResultsOf } from '../../domain/plan.ts'
import { grouped } from '../examine/grouped.ts'
import { onKeyResult } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'

/** More than one number that everybody shall steer by, counted by file. */
export const severalNorthStars: Rule = {
  id: 'several-north-stars',
  severity: 'warning',
  what: 'More than one key result of a cycle is marked as the north star.',
  why: 'Two stars point in two directions, and then everybody picks one.',
  practice: ['P25'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase meals that are shared from 900 to 1300 a week, north_star: true, unit: meals, baseline: 900, target: 1300, owner: "@ana", guardrails: [{ metric: Meals thrown away, unit: "%", max: 5 }] }
  - { id: O1.KR2, title: Reduce meals that nobody fetches from 12% to 8%, unit: "%", baseline: 12, target: 8, owner: "@ben" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase meals that are shared from 900 to 1300 a week, north_star: true, unit: meals, baseline: 900, target: 1300, owner: "@ana", guardrails: [{ metric: Meals thrown away, unit: "%", max: 5 }] }
  - { id: O1.KR2, title: Reduce meals that nobody fetches from 12% to 8%, north_star: true, unit: "%", baseline: 12, target: 8, owner: "@ben", guardrails: [{ metric: Meals thrown away, unit: "%", max: 5 }] }
`],
  },
  field: 'north_star',
  check: (plan) => plan.cycles.flatMap((cycle) => {
    const stars = keyResultsOf(cycle).filter(({ northStar }) => northStar)
    return [...grouped(stars, ({ place }) => place.file).values()].flatMap(([first, ...others]) => others.map((other) => onKeyResult(other, {
      message: `${other.id} is marked as the north star of ${cycle.id}, and so is ${first?.id ?? 'another one'}.`,
      question: 'If the two pulled apart, which one would you follow?',
      found: 'north_star: true',
      expected: 'one north star in a cycle',
    })))
  }),
}
