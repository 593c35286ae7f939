import { heldDirection, isHeld } from '../../domain/held-direction.ts'
import type { KeyResult } from '../../domain/key-result.ts'

const BOUNDS = { up: '≥', down: '≤', none: '=' } as const

/** What a level that is to be held is held against, `≥ 99.9 %`; undefined where there is a way to go. */
export function levelBound(keyResult: Pick<KeyResult, 'title' | 'baseline' | 'target' | 'intent'>, quantity: (value: number) => string): string | undefined {
  const { target, intent } = keyResult
  if (intent === 'learn' || target === undefined || !isHeld(keyResult)) return undefined
  return `${BOUNDS[heldDirection(keyResult) ?? 'none']} ${quantity(target)}`
}
