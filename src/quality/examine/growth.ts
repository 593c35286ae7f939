import type { KeyResult } from '../../domain/key-result.ts'
import { wantedDirection } from '../../domain/key-result.ts'
import { isOf } from '../words/line.ts'
import type { RuleContext } from './rule-context.ts'

/** Stems of what people push up hard enough to harm something else; quality of a service and retention are not among them. */
const VOLUMES = new Set([
  'revenue', 'revenu', 'arr', 'mrr', 'sale', 'sal', 'booking', 'book', 'order', 'pipeline', 'pipelin', 'deal', 'signup', 'sign', 'registration', 'trial', 'lead', 'user',
  'customer', 'account', 'subscriber', 'member', 'team', 'shop', 'seller', 'buyer', 'install', 'download', 'activation', 'activat', 'conversion', 'convers', 'convert',
  'adoption', 'gmv', 'volume', 'volum', 'transaction', 'purchase', 'purchas', 'view', 'visit', 'visitor', 'traffic', 'upsell', 'upgrade', 'upgrad', 'throughput', 'listing', 'ticket', 'appointment', 'lesson', 'donation',
])

/** Whether a key result wants more of something that can be had at the cost of quality: revenue, sign-ups, users, orders. */
export function wantsGrowth(keyResult: KeyResult, context: RuleContext): boolean {
  const way = wantedDirection(keyResult) ?? context.directionOf(keyResult)
  if (way !== 'up') return false
  if (keyResult.unit.kind === 'money') return true
  const line = context.lineOf(keyResult)
  const isVolume = line.tokens.some(({ stem }, at) => VOLUMES.has(stem) || (isOf(line, at, 'people') && !isOf(line, at, 'staff')))
  // A share of people grows by their doing well; a count of them, or a sum of money, also by lowering the bar.
  const isCounted = keyResult.unit.kind === 'count' || keyResult.unit.kind === 'ratio' || context.numbersOf(keyResult).changes.length > 0
  return isVolume && isCounted
}
