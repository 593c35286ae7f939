import { isHeld } from '../domain/held-direction.ts'
import { type KeyResult, remainingGap, wantedDirection } from '../domain/key-result.ts'
import { finite } from './finite.ts'

/**
 * What is still to go to the target, signed like the wanted movement: 0 once the target is met or passed, undefined where nobody can say,
 * and of what is to be held and has moved: it has no way to plan.
 */
export function openGap(keyResult: KeyResult): number | undefined {
  const gap = remainingGap(keyResult)
  if (gap === undefined || keyResult.intent === 'learn') return undefined
  const direction = wantedDirection(keyResult)
  if ((direction === undefined || isHeld(keyResult)) && gap !== 0) return undefined
  const passed = (direction === 'up' && gap < 0) || (direction === 'down' && gap > 0)
  return passed ? 0 : finite(gap)
}
