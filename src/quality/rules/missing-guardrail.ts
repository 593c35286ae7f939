import type { KeyResult } from '../../domain/key-result.ts'
import { wantsGrowth } from '../examine/growth.ts'
import { isHeld } from '../examine/is-held.ts'
import { observeObjectives, onKeyResult } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import type { RuleContext } from '../examine/rule-context.ts'
import { severityOf } from '../examine/rule-settings.ts'
import { isSurely, trapWords } from '../examine/sure-reading.ts'
import { isOf } from '../words/line.ts'
import { sentimentOnly } from './sentiment-only.ts'

/** Growth, feelings and north stars without a counter-metric, be it a guardrail or a sibling that is to be held. */
export const missingGuardrail: Rule = {
  id: 'missing-guardrail',
  severity: 'info',
  what: 'A key result that wants growth, measures a feeling or is the north star has no counter-metric.',
  why: 'Such numbers can be bought, with discounts, pressure or a lower bar, and without a guardrail the price shows a quarter later.',
  practice: ['P6', 'P25'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Grow monthly revenue from 40000 to 55000, unit: "€", baseline: 40000, target: 55000, owner: "@ana", guardrails: [{ metric: Refunds, unit: "%", max: 4 }] }
`, `key_results:
  - { id: O1.KR1, title: Grow monthly revenue from 40000 to 55000, unit: "€", baseline: 40000, target: 55000, owner: "@ana" }
  - { id: O1.KR2, title: Keep refunds below 4%, unit: "%", baseline: 4, target: 4, owner: "@ben" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Grow monthly revenue from 40000 to 55000, unit: "€", baseline: 40000, target: 55000, owner: "@ana" }
`],
  },
  field: 'guardrails',
  check: (plan, context) => observeObjectives(plan, ({ objective: { keyResults } }) => {
    const held = keyResults.filter((keyResult) => isHeld(keyResult, context) || (keyResult.baseline !== undefined && keyResult.baseline === keyResult.target))
    return keyResults.flatMap((keyResult) => {
      const reason = keyResult.guardrails.length > 0 || keyResult.intent === 'learn' ? undefined : reasonOf(keyResult, context)
      // A key result beside it that is to be held where it is guards as well as a guardrail does.
      if (reason === undefined || held.some((other) => other !== keyResult)) return []
      return [onKeyResult(keyResult, {
        message: `${keyResult.id} ${reason} and has no guardrail.`,
        question: 'Could you reach it in a way that you would regret? Which number would show that?',
        found: 'nothing',
        expected: 'a counter-metric with a bound',
        template: 'guardrails: [{ metric: ⟨what must not suffer⟩, unit: "%", min: ⟨lowest that is fine⟩ }]',
      })]
    })
  }),
}

function reasonOf(keyResult: KeyResult, context: RuleContext): string | undefined {
  if (keyResult.northStar) return 'is the north star'
  if (isSurely('output', keyResult, context)) return undefined
  if (wantsGrowth(keyResult, context)) return 'wants growth'
  const line = context.lineOf(keyResult)
  // Those who “agree to a pilot” promise something, whatever they feel.
  const isFeeling = line.tokens.some((_, at) => isOf(line, at, 'sentiment')) && trapWords(keyResult, context, 'wrong-moment') === undefined
  // A feeling alone has its own rule, which asks for the same and says more.
  return isFeeling && !isToldAsTrap(keyResult, context) ? 'measures a feeling' : undefined
}

function isToldAsTrap(keyResult: KeyResult, context: RuleContext): boolean {
  return severityOf(sentimentOnly, context.settings) !== undefined && trapWords(keyResult, context, 'sentiment-only') !== undefined
}
