import { isOf, readLine } from '../words/line.ts'
import { stem } from '../words/stem.ts'
import { foldedWords } from './folded-words.ts'
import { readAmounts } from './read-amounts.ts'

/** Words that say what shall happen to a metric, how much and until when, and not which metric it is. */
const MOVES = new Set(`increase grow raise boost lift improve double triple bring get drive push reduce decrease lower cut shorten halve drop shrink keep maintain hold sustain reach achieve hit move
  from to by at the a an our of in per for than least most more less above below under over down up is that which who
  number total count k m million percent pp point euro dollar pound usd eur gbp ms second minute min hour day week month year quarter end rate`.split(/\s+/).flatMap((word) => [word, stem(word)]))
const PERIODS: ReadonlyMap<string, string> = new Map([['day', 'daily'], ['week', 'weekly'], ['month', 'monthly'], ['quarter', 'quarterly'], ['year', 'yearly'], ['annual', 'yearly']])
const SHARES: ReadonlySet<string> = new Set(['share', 'percentage', 'proportion'].map(stem))
const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DEADLINE = new RegExp(`\\b(?:by|until|till|before|in)\\s(?:the\\s)?(?:(?:end|mid|middle|start)[\\s-](?:of\\s)?)?(?:the\\s|this\\s|next\\s)?(?:(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?${MONTH}|q[1-4]|h[12]|quarter|cycle|year(?!\\s\\d))(?!\\p{L})`, 'giu')
const RATE = /(?<!\p{L})(?:per|each|every|a)\s(day|week|month|quarter|year)(?!\p{L})/giu
/** Numbers that belong to the name: `30-day retention`, `within 7 days`, `tier 2 schools`. */
const SPANS = /(?<![\p{L}\d])(?:(?:within|after|last|first)\s)?(\d{1,4})([-\s])(day|hour|week|month|year|minute)(s?)(?!\p{L})/giu
const RANGES = /(?<![\d.,-])(\d{1,4})[-–](\d{1,4})(?![\d.,-])/gu
const LABELLED = /(?<!\p{L})(top|tier|level|grade|class|stage|phase|zone|group|type|line|site|series|step|page|year|week|day|month|module|wave|plan)\s(\d{1,4})(?!\d)/giu
const LONGEST_TITLE = 1000
/** Without one of these words no number belongs to a clause. */
const CLAUSE = /\b(?:who|that|which|whose|whom|with|without|where|when|after|if)\b/i

/** What a title measures, as a key for comparison: its words in any order, without verbs of change, numbers, units and deadlines; empty when nothing is left. */
export function metricName(title: string): string {
  const text = withoutLead(title.slice(0, LONGEST_TITLE)).replace(DEADLINE, ' ').replace(RATE, (_, period: string) => PERIODS.get(period.toLowerCase()) ?? period)
    .replace(SPANS, (span, count: string, joint: string, period: string, many: string) => (joint === '-' || /^\p{L}/u.test(span) || (many === '' && count !== '1') ? ` in${count}${period.toLowerCase()} ` : span)).replace(RANGES, ' range$1to$2 ').replace(LABELLED, '$1$2')
  const words = foldedWords(text).map((word, at, all) => (all[at - 1] === 'per' ? `per-${word}` : word)).filter((word) => /^\p{L}/u.test(word) && !MOVES.has(word))
  // "Shops with at least 2 users" are others than those with 10.
  const conditions = !CLAUSE.test(title) ? [] : readAmounts(title.slice(0, LONGEST_TITLE)).filter(({ isInClause, role }) => isInClause && (role === 'other' || role === 'at')).map(({ readings }) => `n${readings[0] ?? ''}`)
  return [...new Set([...words.map((word) => PERIODS.get(word) ?? (SHARES.has(word) ? 'share' : word)), ...(words.length > 0 ? conditions : [])])].sort().join(' ')
}

/** The title without the words of change with which it begins. */
function withoutLead(title: string): string {
  const [, first = '', rest = ''] = /^[^\p{L}]{0,20}(\p{L}{1,30})(?=[^\p{L}-])(?!\s(?:rate|off|out))(.*)$/su.exec(title) ?? []
  return first !== '' && !PARTS_OF_NAMES.test(first) && isOf(readLine(first), 0, 'rise', 'fall', 'level') ? rest : title
}

const PARTS_OF_NAMES = /^(?:average|upsell|growth)$/i
