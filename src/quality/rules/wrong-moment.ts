import type { Rule } from '../examine/rule.ts'
import { observeTrap } from '../examine/sure-reading.ts'

/** Proxies that are measured before anybody has got anything. */
export const wrongMoment: Rule = {
  id: 'wrong-moment',
  severity: 'warning',
  what: 'A key result is measured before anybody has got any value: sign-ups, raw leads, trials, applications, mentions.',
  why: 'The number grows with every campaign, and whether those people stay, pay or get their work done shows only later.',
  practice: ['P5'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase shops that send a first invoice within a week from 25% to 40%, unit: "%", baseline: 25, target: 40, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Increase trial sign-ups from 400 to 700 a month, unit: sign-ups, baseline: 400, target: 700, owner: "@ana", proxy: true, guardrails: [{ metric: Trials that become customers, unit: "%", min: 12 }] }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase trial sign-ups from 400 to 700 a month, unit: sign-ups, baseline: 400, target: 700, owner: "@ana", guardrails: [{ metric: Trials that become customers, unit: "%", min: 12 }] }
`],
  },
  field: 'title',
  check: (plan, context) => observeTrap(plan, context, 'wrong-moment', (keyResult, words) => {
    // Whoever marks a proxy knows that it is one, and the time from sign-up to a first success is the opposite of one.
    if (keyResult.proxy || keyResult.unit.kind === 'duration' || DOERS.test(keyResult.title.slice(0, LONGEST_TITLE))) return undefined
    return {
      message: `${keyResult.id} is measured before anybody has got something out of it (“${words}”).`,
      question: 'When do these people first get what they came for, and how many reach that moment?',
      found: keyResult.title,
      expected: 'a number at or after that moment, or proxy: true while it cannot be measured',
      template: 'Increase ⟨people⟩ who ⟨get the value⟩ within ⟨time⟩ from ⟨now⟩ to ⟨then⟩',
    }
  }),
}

/** Those on trial who go on to do something have got something out of it: "trial users who invite a teammate". */
const DOERS = /\btrial\s(?:\p{L}+\s)?\p{L}+s\swho\s(?!sign|regist|appl|enrol|start|begin|request|download|join)/iu
const LONGEST_TITLE = 500
