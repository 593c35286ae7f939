import type { KeyResult } from '../domain/key-result.ts'

/** A change, not rounded, as a share of the way from baseline to target, positive towards the target; undefined where there is no way. */
export function shareOfWay(change: number | undefined, keyResult: Pick<KeyResult, 'baseline' | 'target' | 'intent'> | undefined): number | undefined {
  const { baseline, target, intent } = keyResult ?? {}
  if (change === undefined || baseline === undefined || target === undefined || baseline === target || intent === 'learn') return undefined
  const share = change / (target - baseline)
  return Number.isFinite(share) ? share : undefined
}
