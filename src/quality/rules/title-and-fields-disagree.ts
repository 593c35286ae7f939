import type { KeyResult } from '../../domain/key-result.ts'
import type { Advice } from '../examine/finding.ts'
import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import type { Amount } from '../title/amount.ts'
import { isOtherUnit, isSameAmount } from '../title/is-same-amount.ts'
import { meetsGoal } from '../title/meets-goal.ts'
import type { AmountPair } from '../title/read-title-numbers.ts'
import { type StatedGoal, statedGoals, statedStart } from '../title/stated-goals.ts'

/** Numbers and units in a title against those in the fields. */
export const titleAndFieldsDisagree: Rule = {
  id: 'title-and-fields-disagree',
  severity: 'warning',
  what: 'The title gives other numbers or another unit than `baseline`, `target` and `unit` do.',
  why: 'People read the title and the report reads the fields, so one of them pursues the wrong goal.',
  practice: ['P4', 'P19'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase shops that finish their setup from 45% to 65%, unit: "%", baseline: 45, target: 65, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Increase the median basket of returning buyers by 20%, unit: "€", baseline: 50, target: 60, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Bring p95 latency of search from 1.2 s to 400 ms, unit: ms, baseline: 1200, target: 400, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase shops that finish their setup from 45% to 65%, unit: "%", baseline: 40, target: 65, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Increase shops that finish their setup from 45% to 65%, unit: shops, baseline: 45, target: 65, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Reduce wrong deliveries to 3%, unit: "%", baseline: 6, target: 4, owner: "@ana" }
`],
  },
  field: 'title',
  check: (plan, context) => observeKeyResults(plan, (keyResult) => {
    const numbers = context.numbersOf(keyResult)
    if (numbers.pairs.length > 0) return ofPairs(keyResult, numbers.pairs)
    return ofStart(keyResult, statedStart(numbers, keyResult.unit)) ?? ofGoals(keyResult, statedGoals(keyResult.title, numbers, context.directionOf(keyResult), keyResult.unit))
  }),
}

/** One pair that fits is enough: a title may set a second number beside the one in the fields. */
function ofPairs(keyResult: KeyResult, pairs: readonly AmountPair[]): Advice | undefined {
  const { baseline, target, unit } = keyResult
  const [first] = pairs
  if (first === undefined || pairs.some((pair) => fits(pair, keyResult))) return undefined
  const said = `from ${first.from.text} to ${first.to.text}`
  const other = isOtherUnit(first.from, unit) || isOtherUnit(first.to, unit)
  if (other) return advice(keyResult, said, `the unit ${unit.symbol.slice(0, LONGEST_UNIT)}`)
  return advice(keyResult, said, [baseline === undefined ? '' : `from ${baseline}`, target === undefined ? '' : `to ${target}`].filter((part) => part !== '').join(' '))
}

function fits({ from, to }: AmountPair, { baseline, target, unit }: KeyResult): boolean {
  if (isOtherUnit(from, unit) || isOtherUnit(to, unit)) return baseline === undefined && target === undefined
  return (baseline === undefined || isSameAmount(from, baseline, unit)) && (target === undefined || isSameAmount(to, target, unit))
}

function ofStart(keyResult: KeyResult, start: Amount | undefined): Advice | undefined {
  const { baseline, unit } = keyResult
  if (start === undefined || baseline === undefined || isSameAmount(start, baseline, unit)) return undefined
  return advice(keyResult, `from ${start.text}`, `from ${baseline}`)
}

/** One goal that fits is enough, here too. */
function ofGoals(keyResult: KeyResult, goals: readonly StatedGoal[]): Advice | undefined {
  const { baseline, target, unit } = keyResult
  const [first] = goals
  if (target === undefined || first === undefined || goals.some((goal) => meetsGoal(goal, { baseline, target, unit }))) return undefined
  return advice(keyResult, first.text, first.kind === 'level' || baseline === undefined ? `to ${target}` : `from ${baseline} to ${target}`)
}

function advice({ id, title }: KeyResult, said: string, written: string): Advice {
  return {
    message: `The title of ${id} says ${said}, its fields say ${written}.`,
    question: 'Which of the two does the team pursue?',
    found: title,
    expected: 'the same numbers in both',
  }
}

const LONGEST_UNIT = 40
