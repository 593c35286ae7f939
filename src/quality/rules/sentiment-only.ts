import type { Rule } from '../examine/rule.ts'
import { observeTrap } from '../examine/sure-reading.ts'

/** Feelings without a behaviour or a counter-metric beside them. */
export const sentimentOnly: Rule = {
  id: 'sentiment-only',
  severity: 'warning',
  what: 'A key result measures a feeling (NPS, satisfaction, agreement) with neither a behaviour nor a guardrail beside it.',
  why: 'Opinions follow the season and the wording of the survey, and a discount can buy them.',
  practice: ['P5', 'P6'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Raise NPS from 31 to 45, unit: NPS, baseline: 31, target: 45, owner: "@ana", guardrails: [{ metric: Shops that leave within a month, unit: "%", max: 4 }] }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Raise NPS from 31 to 45, unit: NPS, baseline: 31, target: 45, owner: "@ana", audience: shop owners }
`],
  },
  field: 'title',
  check: (plan, context) => observeTrap(plan, context, 'sentiment-only', (keyResult, words) => {
    if (keyResult.guardrails.length > 0) return undefined
    return {
      message: `${keyResult.id} rests on what people say (“${words}”) and on nothing that they do.`,
      question: 'What do satisfied people do that others do not: come back, recommend, buy more? Set that as the goal, or as a guardrail next to the feeling.',
      found: keyResult.title,
      expected: 'a behaviour, or a guardrail',
      template: 'guardrails: [{ metric: ⟨what people do⟩, unit: "%", min: ⟨lowest that is fine⟩ }]',
    }
  }),
}
