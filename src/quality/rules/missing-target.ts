import type { KeyResult } from '../../domain/key-result.ts'
import { coded } from '../../domain/message.ts'
import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import type { RuleContext } from '../examine/rule-context.ts'
import { isSurely } from '../examine/sure-reading.ts'
import { amountToReach } from '../reframe/amount-to-reach.ts'
import type { Amount } from '../title/amount.ts'
import { statedGoals } from '../title/stated-goals.ts'

/** Key results that are to be performed and do not say how far. */
export const missingTarget: Rule = {
  id: 'missing-target',
  severity: 'warning',
  what: 'A key result that is to be performed has no target.',
  why: 'Without a number to reach, any movement can be called a success.',
  practice: ['P4'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Reduce wrong deliveries, unit: "%", baseline: 6, target: 3, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Find out why deliveries go wrong, intent: learn, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Reduce wrong deliveries, unit: "%", baseline: 6, owner: "@ana", audience: buyers }
`],
  },
  field: 'target',
  check: (plan, context) => observeKeyResults(plan, (keyResult) => {
    // Of work it is asked first what it is for; a target comes with the answer.
    if (keyResult.target !== undefined || keyResult.intent === 'learn' || isSurely('output', keyResult, context)) return undefined
    const written = statedLevel(keyResult, context)
    const value = written?.readings[0]
    return {
      message: `${keyResult.id} has no target.`,
      question: written === undefined
        ? coded`From which value on would you call it a success? If you cannot know yet, make it a learning goal with \`intent: learn\`.`
        : `The title says ${written.text}: is that the target?`,
      found: 'nothing',
      expected: 'the value to be reached',
      template: `target: ${value ?? '⟨value to reach⟩'}`,
      fix: value === undefined ? undefined : `target: ${value}`,
    }
  }),
}

/** The one level that the title names, or the one that it begins with; without a unit in the fields whatever unit it has there. */
function statedLevel(keyResult: KeyResult, context: RuleContext): Amount | undefined {
  const numbers = context.numbersOf(keyResult)
  const [pair] = numbers.pairs
  if (pair !== undefined) return pair.to
  const levels = statedGoals(keyResult.title, numbers, context.directionOf(keyResult), keyResult.unit.symbol === '' ? undefined : keyResult.unit).flatMap((goal) => (goal.kind === 'level' || goal.kind === 'level-or-change' ? [goal.amount] : []))
  if (levels.length === 1 || levels[0]?.isLead === true) return levels[0]
  return levels.length === 0 && keyResult.unit.symbol === '' ? amountToReach(keyResult.title, numbers) : undefined
}
