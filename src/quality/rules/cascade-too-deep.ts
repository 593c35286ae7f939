import type { Objective } from '../../domain/objective.ts'
import { observeObjectives, onObjective } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'

/** Objectives that contribute to an objective that contributes to another one. */
export const cascadeTooDeep: Rule = {
  id: 'cascade-too-deep',
  severity: 'warning',
  what: 'An objective hangs below another one that itself hangs below a third.',
  why: 'In a cascade each level waits for the one above, and what arrives at the bottom are orders.',
  practice: ['P10'],
  about: 'objective',
  examples: {
    good: [`objectives:
  - { id: C1, title: Freelancers are paid on time, key_results: [] }
  - { id: T1, parent: C1, title: Invoices leave the house without questions, key_results: [] }
`],
    bad: [`objectives:
  - { id: C1, title: Freelancers are paid on time, key_results: [] }
  - { id: T1, parent: C1, title: Invoices leave the house without questions, key_results: [] }
  - { id: S1, parent: T1, title: Tax rates are right at first sight, key_results: [] }
`],
  },
  check: (plan) => {
    const byCycle = new Map(plan.cycles.map((cycle) => [cycle, new Map(cycle.objectives.map((objective) => [objective.id, objective]))]))
    return observeObjectives(plan, (home) => {
      const { objective, cycle } = home
      const [above, top] = linksAbove(objective, byCycle.get(cycle) ?? new Map())
      if (above === undefined || top === undefined) return []
      return [onObjective(home, {
        message: `Objective ${objective.id} contributes to ${above}, which contributes to ${top}; more than one level is a cascade.`,
        question: `Which key result of ${top} does this move, and why not name it directly?`,
        found: `${objective.id} → ${above} → ${top}`,
        expected: 'one level at most',
        fix: top === objective.id ? undefined : `parent: ${top}`,
      })]
    })
  },
}

/** The parent and the parent's parent, as far as they exist; looking no further, a circle of parents does no harm. */
function linksAbove(objective: Objective, byId: ReadonlyMap<string, Objective>): readonly [string | undefined, string | undefined] {
  const above = objective.parent === undefined ? undefined : byId.get(objective.parent)
  const top = above?.parent === undefined ? undefined : byId.get(above.parent)
  return [above?.id, top?.id]
}
