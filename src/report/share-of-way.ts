import { isHeld } from '../domain/held-direction.ts'
import type { KeyResult } from '../domain/key-result.ts'

/** A change, not rounded, as a share of the way from baseline to target, positive towards the target; undefined where there is no way. */
export function shareOfWay(change: number | undefined, keyResult: Pick<KeyResult, 'title' | 'baseline' | 'target' | 'intent'> | undefined): number | undefined {
  const { baseline, target, intent } = keyResult ?? {}
  if (keyResult === undefined || change === undefined || baseline === undefined || target === undefined || isHeld(keyResult) || intent === 'learn') return undefined
  const share = change / (target - baseline)
  return Number.isFinite(share) ? share : undefined
}
