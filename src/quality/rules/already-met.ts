import { formatQuantity } from '../../domain/format/format-quantity.ts'
import { daysBetween } from '../../domain/day.ts'
import { type KeyResult, wantedDirection } from '../../domain/key-result.ts'
import type { Plan } from '../../domain/plan.ts'
import { counted } from '../examine/counted.ts'
import type { Advice } from '../examine/finding.ts'
import { isHeld } from '../examine/is-held.ts'
import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import { isSurely } from '../examine/sure-reading.ts'

/** Goals that leave nothing to do. */
export const alreadyMet: Rule = {
  id: 'already-met',
  severity: 'warning',
  what: 'The baseline already equals the target, or a check-in reached it with more than two weeks to go.',
  why: 'A goal that is met keeps attention and people where nothing is left to win.',
  practice: ['P7', 'P26'],
  passing: true,
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Keep complaints about noise below 5 a month, unit: complaints, baseline: 5, target: 5, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Reduce complaints about noise from 12 to 5 a month, unit: complaints, baseline: 12, target: 5, owner: "@ana", check_ins: [{ date: 2026-10-30, value: 9 }] }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Reduce complaints about noise, unit: complaints, baseline: 5, target: 5, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Reduce complaints about noise from 12 to 5 a month, unit: complaints, baseline: 12, target: 5, owner: "@ana", check_ins: [{ date: 2026-10-30, value: 4 }] }
`],
  },
  field: 'target',
  check: (plan, context) => observeKeyResults(plan, (keyResult) => {
    if (keyResult.target === undefined || keyResult.intent === 'learn' || isHeld(keyResult, context)) return undefined
    return metByBaseline(keyResult) ?? (isSurely('output', keyResult, context) ? undefined : metEarly(keyResult, plan))
  }),
}

function metByBaseline({ id, baseline, target, checkIns, unit }: KeyResult): Advice | undefined {
  if (baseline === undefined || baseline !== target || checkIns.length > 0) return undefined
  const message = `${id} starts where it shall end: baseline and target are both ${formatQuantity(target, unit)}.`
  return {
    message,
    lasting: message,
    question: 'How far should the number move, or should it be held where it is? Then let the title begin with “Keep”.',
    found: `baseline ${baseline}, target ${target}`,
    expected: 'a target away from the baseline',
  }
}

function metEarly(keyResult: KeyResult, { today }: Plan): Advice | undefined {
  const { id, target, checkIns, due, unit } = keyResult
  const last = checkIns.at(-1)
  const way = wantedDirection(keyResult)
  const left = daysBetween(today, due)
  if (last === undefined || target === undefined || way === undefined || left <= FAIR_DAYS) return undefined
  if (way === 'up' ? last.value < target : last.value > target) return undefined
  const reached = `${id} reached its target of ${formatQuantity(target, unit)} on ${last.date} (${formatQuantity(last.value, unit)})`
  return {
    field: 'check_ins',
    message: `${reached}, with ${counted(left, 'day')} to go.`,
    lasting: `${reached}.`,
    question: 'Was the target too easy, and what would the people who work on it move next?',
    found: String(last.value),
    expected: `a value short of ${target}, or a new target`,
  }
}

/** To be done two weeks early is a success and no reason to talk about the target. */
const FAIR_DAYS = 14
