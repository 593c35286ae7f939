import { daysBetween, type Day } from '../../domain/day.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import { counted } from '../examine/counted.ts'
import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import type { RuleContext } from '../examine/rule-context.ts'
import { isSurely } from '../examine/sure-reading.ts'
import { statedStart } from '../title/stated-goals.ts'

/** Key results without a starting value, with how long it has been missing. */
export const missingBaseline: Rule = {
  id: 'missing-baseline',
  severity: 'warning',
  what: 'A key result that is to be performed has no starting value, or one that is still pending.',
  why: 'Without it nobody knows whether the target is bold or already met, and “baseline pending” tends to stay for ever.',
  practice: ['P4', 'P7'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase parcels that arrive on the promised day to 95%, unit: "%", baseline: 88, target: 95, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Learn how many buyers ever look at the promised day, intent: learn, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase parcels that arrive on the promised day to 95%, unit: "%", target: 95, owner: "@ana", audience: buyers }
`, `key_results:
  - { id: O1.KR1, title: Increase parcels that arrive on the promised day to 95%, unit: "%", baseline: pending, target: 95, owner: "@ana", audience: buyers }
`],
  },
  field: 'baseline',
  check: (plan, context) => observeKeyResults(plan, (keyResult, { cycle }) => {
    if (keyResult.baseline !== undefined || keyResult.intent === 'learn' || isSurely('output', keyResult, context)) return undefined
    const known = knownStart(keyResult, context)
    return {
      message: `${keyResult.id} has no baseline ${since(cycle.start, plan.today)}.`,
      lasting: `${keyResult.id} has no baseline.`,
      question: known === undefined ? 'Where does the number stand today? A rough first value is better than none.' : known.question,
      found: 'nothing',
      expected: 'the value at the start of the cycle',
      template: `baseline: ${known?.value ?? '⟨value today⟩'}`,
      fix: known === undefined ? undefined : `baseline: ${known.value}`,
    }
  }),
}

function since(start: Day, today: Day): string {
  const age = daysBetween(start, today)
  if (age < 0) return `yet, and its cycle starts in ${counted(-age, 'day')}`
  return age === 0 ? 'on the first day of its cycle' : `${counted(age, 'day')} into its cycle`
}

function knownStart(keyResult: KeyResult, context: RuleContext): { readonly value: number; readonly question: string } | undefined {
  const written = statedStart(context.numbersOf(keyResult), keyResult.unit)
  const value = written?.readings[0]
  if (written !== undefined && value !== undefined) return { value, question: `The title says it starts at ${written.text}: is that the baseline?` }
  const first = keyResult.checkIns[0]
  return first && { value: first.value, question: `The first check-in, on ${first.date}, says ${first.value}: is that where it started?` }
}
