import type { KeyResult } from '../../domain/key-result.ts'
import { isLeftOpen } from '../examine/is-left-open.ts'
import { observeKeyResults } from '../examine/observe.ts'
import type { Rule } from '../examine/rule.ts'
import type { RuleContext } from '../examine/rule-context.ts'
import { isSurely } from '../examine/sure-reading.ts'
import { isOf, type Line, readLine } from '../words/line.ts'
import { nounPhraseAt } from '../words/noun-phrase.ts'
import { stem } from '../words/stem.ts'

/** Key results about people of whom nobody can say who they are. */
export const missingAudience: Rule = {
  id: 'missing-audience',
  severity: 'info',
  what: 'A key result about behaviour says neither in `audience` nor in its words whose behaviour it is.',
  why: 'An average over everybody hides that it rose for those who were fine already.',
  practice: ['P4'],
  examples: {
    good: [`key_results:
  - { id: O1.KR1, title: Increase activation from 40% to 55%, audience: self-serve accounts in their first week, unit: "%", baseline: 40, target: 55, owner: "@ana" }
`, `key_results:
  - { id: O1.KR1, title: Bring p95 latency of search from 900 ms to 400 ms, unit: ms, baseline: 900, target: 400, owner: "@ana" }
`],
    bad: [`key_results:
  - { id: O1.KR1, title: Increase activation from 40% to 55%, unit: "%", baseline: 40, target: 55, owner: "@ana" }
`],
  },
  field: 'audience',
  check: (plan, context) => observeKeyResults(plan, (keyResult) => {
    if (!needsAudience(keyResult, context) || namesPeople(keyResult, context)) return undefined
    return {
      message: `${keyResult.id} does not say whose behaviour it measures.`,
      question: 'For whom should this change first, and for whom is it fine as it is?',
      found: 'nothing',
      expected: 'a group of people',
      template: 'audience: ⟨which people, in which situation⟩',
    }
  }),
}

/** Money, running services and lagging business numbers have no audience, and of words that the lexicon does not know nothing is said. */
function needsAudience(keyResult: KeyResult, context: RuleContext): boolean {
  const { audience, intent, level, unit } = keyResult
  if ((audience !== undefined && !isLeftOpen(audience)) || intent === 'learn' || level === 'business' || !MEASURES_OF_PEOPLE.has(unit.kind)) return false
  const line = context.lineOf(keyResult)
  if (line.matches.length === 0 || isSurely('output', keyResult, context)) return false
  const behaves = line.tokens.some(({ stem: base }, at) => (BEHAVIOUR.has(base) || isOf(line, at, 'usage', 'sentiment')) && !RESOURCES.has(line.tokens[at - 1]?.stem ?? ''))
  return behaves && !line.tokens.some((_, at) => isOf(line, at, 'service'))
}

/** Times, bytes and money are not what people do. */
const MEASURES_OF_PEOPLE: ReadonlySet<string> = new Set(['percent', 'count', 'score', 'ratio'])
/** What people do, under the names that such numbers have. */
const BEHAVIOUR = new Set(['activation', 'retention', 'churn', 'conversion', 'engagement', 'adoption', 'usage', 'repurchase', 'referral'].map(stem))
/** Things of which the use is a matter of thrift. */
const RESOURCES = new Set(['water', 'paper', 'electricity', 'power', 'fuel', 'gas', 'plastic', 'material', 'cpu', 'disk', 'storage', 'data', 'log', 'battery', 'land', 'pesticide', 'antibiotic'].map(stem))

function namesPeople(keyResult: KeyResult, context: RuleContext): boolean {
  return hasPeople(context.lineOf(keyResult)) || hasPeople(readLine(keyResult.metric ?? ''))
}

/** People under a name that the lexicon knows, or where nothing else can stand: `dentists who`, `among bakeries`, `of freelancers`, `in Spain`. */
function hasPeople(line: Line): boolean {
  return line.tokens.some(({ text }, at) => {
    if (isOf(line, at, 'people', 'staff') || /^(?:who|whose|whom|among|amongst)$/i.test(text)) return true
    if (/^(?:every|each)$/i.test(text)) return isSomebody(line, nounPhraseAt(line, at + 1)?.head ?? -1)
    if (/^(?:of|for|by|from)$/i.test(text)) return isGroup(line, nounPhraseAt(line, at + 1)?.head ?? -1)
    return /^in$/i.test(text) && PLACE.test(line.tokens[at + 1]?.text ?? '')
  })
}

/** Several of something of which nobody here knows what it is. */
function isGroup(line: Line, at: number): boolean {
  return /[^su]s$/.test(line.tokens[at]?.text ?? '') && line.classes[at]?.length === 0
}

/** "Every mother": one of those of whom nobody here knows what they are. */
function isSomebody(line: Line, at: number): boolean {
  return line.classes[at]?.length === 0 && !/^(?:day|week|month|quarter|year|time|hour)$/i.test(line.tokens[at]?.text ?? '')
}

const PLACE = /^(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}$)\p{Lu}\p{Ll}/u
