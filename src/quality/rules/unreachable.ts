import { formatQuantity } from '../../domain/format/format-quantity.ts'
import type { Cycle } from '../../domain/cycle.ts'
import { type KeyResult, wantedDirection } from '../../domain/key-result.ts'
import type { Advice } from '../examine/finding.ts'
import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import type { RuleContext } from '../examine/rule-context.ts'
import { isSameAmount } from '../title/is-same-amount.ts'

/** Goals that cannot come true as they are written. */
export const unreachable: Rule = {
  id: 'unreachable',
  severity: 'warning',
  what: 'A deadline lies outside the cycle, or the baseline lies beyond the target, seen the way that the title wants the number to go.',
  why: 'What cannot be reached as it is written is either a slip of the pen or a goal that nobody has looked at.',
  practice: ['P4', 'P26'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase guests who book without a phone call, unit: "%", baseline: 45, target: 60, due: 2026-12-15, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Increase the speed of search, unit: ms, baseline: 900, target: 400, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase guests who book without a phone call, unit: "%", baseline: 45, target: 60, due: 2027-02-15, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Increase guests who book without a phone call, unit: "%", baseline: 60, target: 45, owner: "@ana" }
`],
  },
  field: 'due',
  check: (plan, context) => observeKeyResults(plan, (keyResult, { cycle }) => outsideCycle(keyResult, cycle) ?? againstTitle(keyResult, context)),
}

function outsideCycle({ id, due }: KeyResult, { id: cycleId, start, end }: Cycle): Advice | undefined {
  if (due >= start && due <= end) return undefined
  return {
    message: `${id} is due on ${due}, ${due < start ? 'before' : 'after'} its cycle ${cycleId}, which goes from ${start} to ${end}.`,
    question: due < start ? 'Is the year right?' : 'Which part of it will be true within the cycle, and what belongs to the next one?',
    found: due,
    expected: `a date from ${start} to ${end}`,
    template: `due: ${end}`,
  }
}

/** Fields that go the other way than the title. A title with the same numbers is left alone: whoever wrote both meant them. */
function againstTitle(keyResult: KeyResult, context: RuleContext): Advice | undefined {
  const { id, baseline, target, unit } = keyResult
  const [said, written] = [context.directionOf(keyResult), wantedDirection(keyResult)]
  if (baseline === undefined || target === undefined || written === undefined || (said !== 'up' && said !== 'down') || said === written) return undefined
  if (countsTheChange(keyResult, context) || (said === 'up' && unit.kind === 'duration')) return undefined
  if (context.numbersOf(keyResult).pairs.some(({ from, to }) => isSameAmount(from, baseline, unit) && isSameAmount(to, target, unit))) return undefined
  return {
    field: 'baseline',
    message: `The title of ${id} wants a number to go ${said}, but its baseline ${formatQuantity(baseline, unit)} already lies ${said === 'up' ? 'above' : 'below'} its target ${formatQuantity(target, unit)}.`,
    question: 'Are baseline and target the wrong way round, or do they count something else than the title names?',
    found: `baseline ${baseline}, target ${target}`,
    expected: said === 'up' ? 'a target above the baseline' : 'a target below the baseline',
  }
}

/** "Eliminate 12 old services" and "reduce churn by 20%", with fields that count how many went or how much, and "Reduction in waste", which is a number itself. */
function countsTheChange(keyResult: KeyResult, context: RuleContext): boolean {
  const { title, baseline, target, unit } = keyResult
  const { amounts } = context.numbersOf(keyResult)
  if (target !== undefined && amounts.some((amount) => (amount.isLead || (baseline === 0 && amount.role !== 'to')) && isSameAmount(amount, target, unit))) return true
  return unit.kind === 'percent' && /^[^\p{L}]{0,20}(?:an? )?\p{L}{1,20} (?:in|of) /iu.test(title)
}
