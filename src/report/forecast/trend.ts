import type { Day } from '../../domain/day.ts'
import { isHeld } from '../../domain/held-direction.ts'
import type { KeyResult } from '../../domain/key-result.ts'
import { finite } from '../finite.ts'

/** A value on a day, in the key result's unit. */
interface TrendPoint {
  readonly date: Day
  readonly value: number
}

/** How a key result has moved last, and the even pace that would bring it to its target; the points are its check-ins. */
export interface Trend {
  /** From the baseline at the start of the cycle to the target on the due date; flat where a level is held, undefined where either is unknown. */
  readonly targetLine: { readonly from: TrendPoint; readonly to: TrendPoint } | undefined
  /** The last check-in less the one before it, or less the baseline. */
  readonly change: number | undefined
}

/** The trend of a key result whose check-ins are none of the future. */
export function trendOf(keyResult: KeyResult, start: Day): Trend {
  const { checkIns, baseline, target, due, intent } = keyResult
  const last = checkIns.at(-1)
  const before = checkIns.at(-2)?.value ?? baseline
  const isLine = intent === 'perform' && baseline !== undefined && target !== undefined && start < due
  return {
    targetLine: isLine ? { from: { date: start, value: isHeld(keyResult) ? target : baseline }, to: { date: due, value: target } } : undefined,
    change: last === undefined || before === undefined ? undefined : finite(last.value - before),
  }
}
