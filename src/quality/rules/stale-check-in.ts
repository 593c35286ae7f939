import { cyclePhase } from '../../domain/cycle.ts'
import { daysBetween } from '../../domain/day.ts'
import { counted } from '../examine/counted.ts'
import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'

/** Numbers of the running cycle that nobody has looked at for a while. */
export const staleCheckIn: Rule = {
  id: 'stale-check-in',
  severity: 'warning',
  what: 'The last check-in of a key result in a running cycle, or the start of the cycle where there was none, is older than two weeks unless the settings say otherwise.',
  why: 'Goals that are set and forgotten are found again on the last day, when nothing can be done about them.',
  practice: ['P15'],
  passing: true,
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Reduce returned parcels from 9% to 6%, unit: "%", baseline: 9, target: 6, owner: "@ana", check_ins: [{ date: 2026-10-26, value: 8.4 }] }
`, `key_results:
  - { id: O1.KR1, title: Reduce returned parcels from 9% to 6%, unit: "%", baseline: 9, target: 6, owner: "@ana", source: { file: metrics/returns.csv, date: week, value: rate }, check_ins: [{ date: 2026-10-26, value: 8.4 }] }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Reduce returned parcels from 9% to 6%, unit: "%", baseline: 9, target: 6, owner: "@ana", check_ins: [{ date: 2026-10-12, value: 8.8 }] }
`, `key_results:
  - { id: O1.KR1, title: Reduce returned parcels from 9% to 6%, unit: "%", baseline: 9, target: 6, owner: "@ana" }
`],
  },
  field: 'check_ins',
  check: (plan, { settings: { checkInDays } }) => observeKeyResults(plan, (keyResult, { cycle }) => {
    const { id, intent, source, checkIns, due, target } = keyResult
    // A question or a goal without a number has no values.
    if (intent === 'learn' || (target === undefined && checkIns.length === 0) || cyclePhase(cycle, plan.today) !== 'active') return undefined
    const last = checkIns.at(-1)
    const age = daysBetween(last?.date ?? cycle.start, plan.today)
    if (age <= checkInDays || (last !== undefined && last.date >= due)) return undefined
    return {
      message: last === undefined
        ? `${id} has no check-in yet, ${counted(age, 'day')} into its cycle.`
        : `The last check-in of ${id} is ${counted(age, 'day')} old.`,
      question: source === undefined
        ? 'Where does the number stand today, and do you still believe in the target?'
        : 'Its values come from a file: is that there, is it still written, and does the task “collect” run?',
      found: last?.date ?? 'nothing',
      expected: `a value no older than ${counted(checkInDays, 'day')}`,
      template: `check_ins: [{ date: ${plan.today}, value: ⟨value⟩ }]`,
    }
  }),
}
