import { currentValue, type KeyResult } from '../../domain/key-result.ts'
import { roundValue } from '../../domain/quantity.ts'
import type { Amount } from './amount.ts'
import { formatChange } from '../../domain/format/format-quantity.ts'
import { type HeldAmount, refuse, startValue } from './held-amount.ts'

/** Holds a share of the way against a key result, unless it is not plain which way is meant. */
export function holdPart({ percent, of, written }: Extract<Amount, { kind: 'part' }>, keyResult: KeyResult): HeldAmount {
  const { id, unit, target } = keyResult
  const [start, now] = [startValue(keyResult), currentValue(keyResult)]
  if (start === undefined || now === undefined || target === undefined || start === target) return refuse('impact-no-baseline', written)
  const [whole, left] = [target - start, target - now].map((distance) => roundValue((percent / 100) * distance))
  if (whole === undefined || left === undefined) return refuse('impact-no-baseline', written)
  if (of === 'goal') return refuse('impact-ambiguous', written, `"${written}" may be a share of the target or of the way to it; write the change itself.`)
  if (whole !== left) return refuse('impact-ambiguous', written, `"${written}" is ${formatChange(whole, unit)} counted from the start of ${id} and ${formatChange(left, unit)} counted from today; write the change itself.`)
  return { kind: 'held', delta: whole, reading: { kind: 'relative', percent: Math.sign(target - start) * roundValue(percent), of: Math.abs(target - start) }, written }
}
