import { wordsOf } from '../words/line.ts'
import type { Line } from '../words/line.ts'
import type { Feature } from './feature.ts'

const LIMITS = new Set(['within', 'in', 'under', 'below', '<', '≤', 'than', 'to', 'over', 'above', '>', '≥', 'of', 'most', 'least', 'at'])
/** What a speed is measured by. */
const MOMENTS = /^(?:s|secs?|seconds?|ms|min|mins|minutes?)$/i
/** "200% of the sales plan" is reached, not made. */
const PLANS = /^(?:plans?|quotas?|targets?|goals?|budgets?|forecasts?)$/i
const NEAR = 7
const PERIODS = /^(?:days?|weeks?|months?|quarters?|years?|hours?)$/i

function isOfPlan({ tokens }: Line, of: number): boolean {
  return tokens.slice(Math.max(0, of - 2), of).some(({ kind }) => kind === 'percent') && tokens.slice(of + 1, of + NEAR).some(({ text }) => PLANS.test(text))
}

/** A measured speed or level: "within 25 minutes", "< 300 ms", "per week"; it tells a running service from a deliverable. */
export function levelFeatures(line: Line): readonly Feature[] {
  return line.tokens.slice(0, 100).flatMap((token, at) => {
    const before = line.tokens[at - 1]?.stem ?? '^'
    const words = wordsOf(line, Math.max(0, at - 1), 3)
    if (token.kind === 'duration' && LIMITS.has(before)) return [{ name: 'level:time', words }, { name: `level:time ${before}`, words }]
    if (token.kind === 'percent' && LIMITS.has(before)) return [{ name: `level:percent ${before}`, words }]
    if ((before === 'per' || before === '/') && MOMENTS.test(token.text)) return [{ name: 'level:rate', words }]
    if (before === 'per' && PERIODS.test(token.text)) return [{ name: 'level:per-period', words }]
    if (before === 'per' && token.kind === 'word') return [{ name: 'level:ratio', words }]
    if (token.text === 'of' && isOfPlan(line, at)) return [{ name: 'level:of-plan', words }]
    if (['faster', 'twice', 'half', 'quick', 'quicker', 'short', 'shorter'].includes(token.stem)) return [{ name: 'level:compared', words }]
    return []
  })
}
