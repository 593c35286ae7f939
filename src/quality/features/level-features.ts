import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import type { Feature } from './feature.ts'

const LIMITS = new Set(['within', 'in', 'under', 'below', '<', '≤', 'than', 'to', 'over', 'above', '>', '≥', 'of', 'most', 'least', 'at'])
/** What a speed is measured by. */
const MOMENTS = /^(?:s|secs?|seconds?|ms|min|mins|minutes?)$/i
/** "200% of the sales plan" is reached, not made. */
const PLANS = /^(?:plans?|quotas?|targets?|goals?|budgets?|forecasts?)$/i
const COMPARED = new Set(['faster', 'twice', 'half', 'quick', 'quicker', 'short', 'shorter'])
const NEAR = 7
const PERIODS = /^(?:days?|weeks?|months?|quarters?|years?|hours?)$/i

function isOfPlan({ tokens }: Line, of: number): boolean {
  return tokens.slice(Math.max(0, of - 2), of).some(({ kind }) => kind === 'percent') && tokens.slice(of + 1, of + NEAR).some(({ text }) => PLANS.test(text))
}

function namesAt(line: Line, at: number): readonly string[] {
  const [token, before] = [line.tokens[at], line.tokens[at - 1]?.stem ?? '^']
  if (token === undefined) return []
  if (token.kind === 'duration' && LIMITS.has(before)) return ['level:time', `level:time ${before}`]
  if (token.kind === 'percent' && LIMITS.has(before)) return [`level:percent ${before}`]
  if ((before === 'per' || before === '/') && MOMENTS.test(token.text)) return ['level:rate']
  if (before === 'per' && PERIODS.test(token.text)) return ['level:per-period']
  if (before === 'per' && token.kind === 'word') return ['level:ratio']
  if (token.text === 'of' && isOfPlan(line, at)) return ['level:of-plan']
  return COMPARED.has(token.stem) ? ['level:compared'] : []
}

/** A measured speed or level: "within 25 minutes", "< 300 ms", "per week"; it tells a running service from a deliverable. */
export function levelFeatures(line: Line): readonly Feature[] {
  const found: Feature[] = []
  for (let at = 0; at < Math.min(line.tokens.length, 100); at += 1) {
    for (const name of namesAt(line, at)) found.push({ name, words: wordsOf(line, Math.max(0, at - 1), 3) })
  }
  return found
}
