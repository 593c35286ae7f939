import { isLeftOpen } from '../examine/is-left-open.ts'
import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import { isSurely } from '../examine/sure-reading.ts'

/** Numbers of which nobody has written down how they are counted. */
export const missingMetricDefinition: Rule = {
  id: 'missing-metric-definition',
  severity: 'info',
  what: 'A key result with a number does not say how the number is counted.',
  why: 'Two teams that compute “active” in two ways will argue about the result instead of the work.',
  practice: ['P4', 'P8'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase active teams from 200 to 320, metric: Teams with three or more members who edited a board in the last 7 days, unit: teams, baseline: 200, target: 320, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase active teams from 200 to 320, unit: teams, baseline: 200, target: 320, owner: "@ana" }
`],
  },
  field: 'metric',
  check: (plan, context) => observeKeyResults(plan, (keyResult) => {
    const { id, metric, intent, baseline, target } = keyResult
    if ((metric !== undefined && !isLeftOpen(metric)) || intent === 'learn' || (baseline === undefined && target === undefined) || isSurely('output', keyResult, context)) return undefined
    return {
      message: `${id} does not say how its number is counted.`,
      question: 'What exactly counts, over which time, and where can it be looked up?',
      found: metric ?? 'nothing',
      expected: 'a definition that two people would compute alike',
      template: 'metric: ⟨who or what⟩ that ⟨does what⟩ within ⟨time⟩, out of ⟨all of whom⟩',
    }
  }),
}
