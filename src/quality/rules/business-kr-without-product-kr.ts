import type { Cycle } from '../../domain/cycle.ts'
import type { Objective } from '../../domain/objective.ts'
import { grouped } from '../examine/grouped.ts'
import { observeObjectives, onObjective } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'

/** Objectives that hold only lagging numbers, with nothing below them that leads. */
export const businessKrWithoutProductKr: Rule = {
  id: 'business-kr-without-product-kr',
  severity: 'warning',
  what: 'All key results of an objective are of the level `business`, and no product key result, there or in an objective below it, leads up to them.',
  why: 'Business numbers move months after the behaviour that moves them, so a team that looks only at them steers by the wake.',
  practice: ['P18'],
  about: 'objective',
  examples: {
    good: [`key_results:
  - { id: O1.KR1, level: business, title: Reduce yearly churn of small shops from 18% to 14%, unit: "%", baseline: 18, target: 14, owner: "@ana" }
  - { id: O1.KR2, level: product, title: Increase small shops that sell every week from 35% to 50%, unit: "%", baseline: 35, target: 50, owner: "@ben" }
`, `objectives:
  - id: C1
    title: Small shops stay
    key_results:
      - { id: C1.KR1, level: business, title: Reduce yearly churn of small shops from 18% to 14%, unit: "%", baseline: 18, target: 14, owner: "@ana" }
      - { id: C1.KR2, level: business, title: Increase shops that renew from 70% to 78%, unit: "%", baseline: 70, target: 78, owner: "@ana" }
  - id: T1
    parent: C1
    title: Small shops sell every week
    key_results:
      - { id: T1.KR1, level: product, title: Increase small shops that sell every week from 35% to 50%, unit: "%", baseline: 35, target: 50, owner: "@ben" }
      - { id: T1.KR2, level: product, title: Reduce shops without an order in a month from 20% to 12%, unit: "%", baseline: 20, target: 12, owner: "@ben" }
`],
    bad: [`key_results:
  - { id: O1.KR1, level: business, title: Reduce yearly churn of small shops from 18% to 14%, unit: "%", baseline: 18, target: 14, owner: "@ana" }
  - { id: O1.KR2, level: business, title: Increase shops that renew from 70% to 78%, unit: "%", baseline: 70, target: 78, owner: "@ben" }
`],
  },
  check: (plan) => {
    const below = new Map(plan.cycles.map((cycle): [Cycle, ReadonlyMap<string, readonly Objective[]>] => [cycle, grouped(cycle.objectives, ({ parent }) => parent)]))
    return observeObjectives(plan, (home) => {
      const { objective, cycle } = home
      if (!isAllBusiness(objective) || below.get(cycle)?.get(objective.id)?.some((child) => child.keyResults.length > 0 && !isAllBusiness(child))) return []
      return [onObjective(home, {
        message: `Objective ${objective.id} holds business results only, which follow late; no product result leads up to them.`,
        question: 'What would customers do more or less of, weeks before these numbers move?',
        found: 'only level: business',
        expected: 'a key result with level: product, here or in an objective with this one as its parent',
        template: '- { id: ⟨id⟩, level: product, title: Increase ⟨people⟩ who ⟨do what⟩ from ⟨now⟩ to ⟨then⟩ }',
      })]
    })
  },
}

/** A key result without a level may well be a product one, so it clears the objective. */
function isAllBusiness({ keyResults }: Objective): boolean {
  return keyResults.length > 0 && keyResults.every(({ level }) => level === 'business')
}
