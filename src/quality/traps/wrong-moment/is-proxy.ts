import { isOf } from '../../words/line.ts'
import type { Line } from '../../words/line.ts'
import type { Found } from '../../words/phrases.ts'
import { stem } from '../../words/stem.ts'

/** What makes a noun of "lead": "lead generation"; alone it is a verb or a person. */
const LEAD_NOUNS = new Set(['generation', 'gen', 'volume', 'flow', 'magnet', 'captur', 'form', 'list', 'count', 'share', 'number', 'rate'].map(stem))
/** Who or what follows a trial that people sign up for; "trial" alone may be any test. */
const TRIED_BY = /^(?:users?|accounts?|starts?|sign|signups?|customers?|requests?|downloads?|activations?)$/i
const AFTERWARDS = new Set(['from', 'after', 'since', 'between'])
/** What people do who came, were sent or signed up. */
const DOING = /^(?:accepted|won|turn(?:ed)?|reach(?:ing)?|us(?:e|es|ing|ed)|open(?:ing|ed)?|log|run|running|get|gets|hear|pull(?:ing)?|make|close|renew|generate|source[ds]?|clicked|pay|buy|deploy|finish|actually|create|build|receive|come|show|(?:pass|respond|attend|complete|stay|return|read|engage|become|invite|continue|progress)(?:e?s|e?d|ing)?)$/i
const RELATIVES = /^(?:who|that|which|actually|,)$/i

/** "Shops signed up this week *that* sold something": who signed up is counted for what came after. */
function isForLater(line: Line, { at, words }: Found): boolean {
  return /ed(?: up)?$/i.test(words) && line.tokens.slice(at).some(({ stem: word }) => word === 'that' || word === 'who')
}

/** "60% of *trials* reach a report", "*partners* log in", "*sign-ups* who pay": those who came do something, and that is what counts. */
function goesFurther(line: Line, { at, length }: Found): boolean {
  const next = at + length
  const step = RELATIVES.test(line.tokens[next]?.text ?? '') ? 1 : 0
  return DOING.test(line.tokens[next + step]?.text ?? '')
}

/** "60% *of* sign-ups" speaks of a part of those who came. */
function isPart(line: Line, { at }: Found): boolean {
  return line.tokens[at - 1]?.stem === 'of' && ['percent', 'sign'].includes(line.tokens[at - 2]?.kind ?? '')
}

/** What there should be less of is no hope that came too early: "support contacts *down* 30%". */
function isToFall(line: Line, { at, length }: Found): boolean {
  return [0, 1, 2].some((step) => isOf(line, at + length + step, 'fall') || /^(?:down|halved?)$/i.test(line.tokens[at + length + step]?.text ?? '')) || isOf(line, at - 1, 'fall') || isOf(line, at - 2, 'fall')
}

/** Whether a word that may be a proxy stands for people or things that have not brought anything yet. */
export function isProxy(line: Line, proxy: Found): boolean {
  const { at, words } = proxy
  const [before, next] = [line.tokens[at - 1], line.tokens[at + 1]]
  // "In partnership with" names who helps.
  if (/^partnership$/i.test(words) && before?.stem === 'in') return false
  // What we do or know ourselves: "*apply to* ten grants", "we are *aware of* …".
  if (before?.stem === 'we' || line.tokens[at - 2]?.stem === 'we' || (at === line.head && /^apply/i.test(words))) return false
  if (/^interest$/i.test(words) && /^(?:debt|rates?|across|costs?|income)$/i.test(next?.text ?? '')) return false
  // A register is a thing that people run their office on.
  if (/^register$/i.test(words) && /^(?:a|the|our|their)$/i.test(before?.text ?? '')) return false
  // A tweet may be one's own.
  if (/^(?:trial|tweet)$/i.test(words) && !TRIED_BY.test(next?.text ?? '') && !isOf(line, at - 1, 'people')) return false
  if (/^lead$/i.test(words) && !LEAD_NOUNS.has(next?.stem ?? '')) return false
  // Verbs and forms that fold to the same: "syncs resumed", "machine presses".
  if (/^(?:resumed|press(?:es|ed)|awarded|books?|applied to|publication|commented.*)$/i.test(words)) return false
  // "Days from sign-up to first order" measures what comes after.
  if (AFTERWARDS.has(before?.stem ?? '') || (before?.stem === 'of' && line.tokens[at - 3]?.kind === 'duration')) return false
  return !isForLater(line, proxy) && !goesFurther(line, proxy) && !isPart(line, proxy) && !isToFall(line, proxy)
}
