import { isHeld } from '../../domain/held-direction.ts'
import type { KeyResultReport } from '../key-result-report.ts'
import type { AttentionReason, AttentionSeverity } from './attention.ts'

/** Promises beyond this share of the gap say more about the promises than about the gap. */
export const overPromisedFrom = 1.5

/** What is the matter with a key result's coverage: nothing linked, too little promised, or too much. */
export function coverageAttention(keyResult: KeyResultReport): readonly [AttentionSeverity, AttentionReason][] {
  const { gap, promised, uncovered, share, claims, awaited } = keyResult.coverage
  // Who has looked writes down the answer before looking again.
  if (keyResult.intent === 'learn' && awaited.claims > 0) return []
  // What is to be held has no way to plan.
  if (gap === 0 || isHeld(keyResult)) return []
  if (claims === 0) return [[gap === undefined ? 'medium' : 'high', { code: 'no-initiative', gap }]]
  if (gap === undefined || uncovered === undefined || share === undefined) return []
  if (share > overPromisedFrom) return [['low', { code: 'over-promised', gap, promised }]]
  if (uncovered === 0) return []
  return [[share < 0.5 && !isLikelyMet(keyResult) ? 'high' : 'medium', { code: 'uncovered-gap', gap, uncovered }]]
}

/** What goes on by itself needs no plan by tomorrow. */
function isLikelyMet({ status, forecast }: KeyResultReport): boolean {
  return status === 'on-track' && forecast.kind === 'forecast' && forecast.reach === 'likely'
}
