import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'

/** Shares of a whole that shall be larger than the whole. */
export const percentOver100: Rule = {
  id: 'percent-over-100',
  severity: 'warning',
  what: 'The target of a share, in words such as “share of”, “% of customers” or “open rate”, lies above 100 % or below 0 %.',
  why: 'No share can get there, so the unit, the number or the definition is not what people think.',
  practice: ['P4'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase the share of customers who renew on their own, unit: "%", baseline: 62, target: 75, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Raise net revenue retention of business customers, unit: "%", baseline: 98, target: 110, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase the share of customers who renew on their own, unit: "%", baseline: 62, target: 750, owner: "@ana" }
`],
  },
  field: 'target',
  check: (plan) => observeKeyResults(plan, ({ id, title, metric, unit, target, intent }) => {
    if (unit.kind !== 'percent' || unit.symbol !== '%' || target === undefined || (target >= 0 && target <= 100)) return undefined
    if (intent === 'learn' || !(isShare(title) || isShare(metric ?? ''))) return undefined
    return {
      message: `${id} is a share and wants ${target} %, which no share can be.`,
      question: 'Is it a growth rate, a number of things, or a slip of the keyboard?',
      found: String(target),
      expected: 'a number from 0 to 100',
    }
  }),
}

const LONGEST_TEXT = 1000

/** Revenue retention, quota, growth and changes are percentages that may exceed the whole, or fall below nothing. */
const OPEN = /revenue|retention|quota|growth|goal|budget|plan|return|grow|margin|net |last year|year on year|year over year|compared|increase in|more|by \d/
const SHARE = /\b(?:share|percentage|proportion|percent) of\b|% of (?:all |our |the |new )?\p{L}/u
/** What counts some out of all, under the names that such numbers have. */
const NAMED = /\b(?:uptime|availability|churn|conversion|activation|attendance|punctuality|on[ -]time|(?:open|click|completion|success|win|renewal|response|bounce|error|failure|defect|refund|no-show|attendance)[ -]rate)\b|\p{L}s who\b/u

function isShare(text: string): boolean {
  const start = text.slice(0, LONGEST_TEXT).toLowerCase()
  return !OPEN.test(start) && (SHARE.test(start) || NAMED.test(start))
}
