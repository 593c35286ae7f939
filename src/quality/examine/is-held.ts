import type { KeyResult } from '../../domain/key-result.ts'
import type { RuleContext } from './rule-context.ts'

/** Verbs and denials with which a level is held: `uptime stays at`, `no more than two outages`, `refunds do not exceed 4%`. */
const HOLDING = /(?<!\p{L})(?:stays?|remains?|keeps?|holds?|retain|protect|guard|safeguard|defend|secure|continue|avoid|prevent|never|not|no|zero|without|exceeds?|within)(?!\p{L})/iu
const LONGEST_TITLE = 500

/** Whether the number of a key result is to stay where it is and not to move. */
export function isHeld(keyResult: KeyResult, context: RuleContext): boolean {
  const { title, baseline, target } = keyResult
  const way = context.directionOf(keyResult)
  if (way === 'hold') return true
  if (baseline === undefined || baseline !== target) return false
  // "Refunds below 4%" says where it shall be; "reduce refunds" wants it to go on.
  return HOLDING.test(title.slice(0, LONGEST_TITLE)) || (way === undefined && context.numbersOf(keyResult).amounts.some(({ role, isLead, before }) => role === 'at' || (role === 'other' && isLead && before === '')))
}
