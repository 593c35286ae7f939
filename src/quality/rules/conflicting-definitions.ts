import type { KeyResult } from '../../domain/key-result.ts'
import { concurrentKeyResults } from '../examine/concurrent-key-results.ts'
import { grouped } from '../examine/grouped.ts'
import type { Observation } from '../examine/finding.ts'
import { isLeftOpen } from '../examine/is-left-open.ts'
import { onKeyResult } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import { sameText } from '../title/folded-words.ts'
import { metricName } from '../title/metric-name.ts'

/** One metric that two key results of the same time define in two ways. */
export const conflictingDefinitions: Rule = {
  id: 'conflicting-definitions',
  severity: 'warning',
  what: 'Two key results that run at the same time measure the same thing and define it differently in `metric`.',
  why: 'Both teams will report a number of that name, the numbers will differ, and the discussion is about the difference.',
  practice: ['P8'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase active shops from 200 to 320, metric: Shops with an order in the last 7 days, unit: shops, baseline: 200, target: 320, owner: "@ana" }
  - { id: O1.KR2, title: Grow active shops in Spain from 20 to 45, metric: Shops in Spain with an order in the last 7 days, unit: shops, baseline: 20, target: 45, owner: "@ben" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase active shops from 200 to 320, metric: Shops with an order in the last 7 days, unit: shops, baseline: 200, target: 320, owner: "@ana" }
  - { id: O1.KR2, title: Grow active shops to 350, metric: Shops whose owner logged in this month, unit: shops, baseline: 200, target: 350, owner: "@ben" }
`],
  },
  field: 'metric',
  check: (plan) => concurrentKeyResults(plan).flatMap((keyResults) => {
    const defined = keyResults.filter(({ metric }) => metric !== undefined && !isLeftOpen(metric))
    return [...grouped(defined, measured).values()].flatMap(conflictsIn)
  }),
}

/** What is measured of whom; for other people it may well be defined in another way. */
function measured({ title, audience }: KeyResult): string | undefined {
  const name = metricName(title)
  return name === '' ? undefined : `${name}\n${sameText(audience ?? '')}`
}

function conflictsIn(keyResults: readonly KeyResult[]): readonly Observation[] {
  const [first] = keyResults
  if (first === undefined) return []
  const definition = sameText(first.metric ?? '')
  return keyResults.filter(({ metric }) => sameText(metric ?? '') !== definition).map((keyResult) => onKeyResult(keyResult, {
    message: `${keyResult.id} and ${first.id} measure the same thing and define it differently.`,
    question: 'Which definition holds? If they are two things, give them two names.',
    found: keyResult.metric,
    expected: `the definition of ${first.id}, or a title that tells them apart`,
  }))
}
