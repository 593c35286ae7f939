import type { KeyResult } from '../domain/key-result.ts'
import { finite } from './finite.ts'

/**
 * The share of the way from baseline to target that is behind us: 0 at the baseline, 1 at the target, beyond either where
 * the value is beyond. Undefined where there is no way to measure: no check-in, no baseline, no target, both equal, or a learning goal.
 */
export function progressOf({ baseline, target, intent, checkIns }: KeyResult): number | undefined {
  const now = checkIns.at(-1)?.value
  if (intent === 'learn' || baseline === undefined || target === undefined || now === undefined) return undefined
  if (baseline === target) return undefined
  return finite((now - baseline) / (target - baseline))
}
