import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import { asksSomething } from '../title/asks-something.ts'

/** Learning goals of which nobody can say what shall be learnt. */
export const learnWithoutQuestion: Rule = {
  id: 'learn-without-question',
  severity: 'warning',
  what: 'A learning goal puts no question and tests no assumption, neither in its title nor in `metric`.',
  why: 'Without a question any activity is learning, and nobody notices when the answer is there.',
  practice: ['P17'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Find out why large teams stall in their second week, intent: learn, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Do shops pay for faster payouts?, intent: learn, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Validate that shops would pay 20 euros a month, intent: learn, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Run a discovery phase about payouts, intent: learn, owner: "@ana" }
`],
  },
  field: 'title',
  check: (plan) => observeKeyResults(plan, ({ id, title, metric, intent }) => {
    if (intent !== 'learn' || asksSomething(title) || asksSomething(metric ?? '')) return undefined
    return {
      message: `${id} is a learning goal and does not say what you want to know.`,
      question: 'Which question do you want to have answered, and what would you decide differently with the answer?',
      found: title,
      expected: 'a question, or an assumption to be tested',
      template: 'Find out ⟨why, how, whether, which⟩ ⟨people⟩ ⟨do what⟩',
    }
  }),
}
