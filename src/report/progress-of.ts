import { isHeld } from '../domain/held-direction.ts'
import type { KeyResult } from '../domain/key-result.ts'
import { finite } from './finite.ts'

/**
 * The share of the way from baseline to target that is behind us: 0 at the baseline, 1 at the target, beyond either where
 * the value is beyond. Undefined where there is no way to measure: no check-in, no baseline, no target, a level that is held, or a learning goal.
 */
export function progressOf(keyResult: KeyResult): number | undefined {
  const { baseline, target, intent, checkIns } = keyResult
  const now = checkIns.at(-1)?.value
  if (intent === 'learn' || baseline === undefined || target === undefined || now === undefined) return undefined
  if (isHeld(keyResult)) return undefined
  return finite((now - baseline) / (target - baseline))
}
