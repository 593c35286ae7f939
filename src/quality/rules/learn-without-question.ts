import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'

/** Learning goals of which nobody can say what shall be learnt. */
export const learnWithoutQuestion: Rule = {
  id: 'learn-without-question',
  severity: 'warning',
  what: 'A learning goal puts no question, neither in its title nor in `metric`.',
  why: 'Without a question any activity is learning, and nobody notices when the answer is there.',
  practice: ['P17'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Find out why large teams stall in their second week, intent: learn, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Do shops pay for faster payouts?, intent: learn, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Run a discovery phase about payouts, intent: learn, owner: "@ana" }
`],
  },
  field: 'title',
  check: (plan) => observeKeyResults(plan, ({ id, title, metric, intent }) => {
    if (intent !== 'learn' || asks(title) || asks(metric ?? '')) return undefined
    return {
      message: `${id} is a learning goal and does not say what you want to know.`,
      question: 'Which question do you want to have answered, and what would you decide differently with the answer?',
      found: title,
      expected: 'a question',
      template: 'Find out ⟨why, how, whether, which⟩ ⟨people⟩ ⟨do what⟩',
    }
  }),
}

const LONGEST_TEXT = 2000
const QUESTION_MARK = /[?？؟\u037E]/
/** English, German, French, Spanish, Portuguese, Italian and Dutch; of other languages only the question mark is known. */
const QUESTION_WORDS = new Set((
  'why how what which whether who whom whose when where if warum wieso wie was welche welcher welches welchen ob wer wen wem wann wo '
  + 'pourquoi comment quel quelle quels quelles qui quand où si por qué cómo cuál cuáles quién cuándo dónde porque como qual quais quem quando onde '
  + 'perché quale quali chi waarom hoe wat welke wie wanneer waar'
).split(' '))

function asks(text: string): boolean {
  const start = text.slice(0, LONGEST_TEXT)
  if (QUESTION_MARK.test(start)) return true
  const words = start.toLowerCase().match(/\p{L}+/gu) ?? []
  const isForeign = words.some((word) => /[^\p{Script=Latin}]/u.test(word))
  return isForeign || words.some((word) => QUESTION_WORDS.has(word))
}
