import type { ImpactReading } from '../../domain/impact.ts'
import type { KeyResult } from '../../domain/key-result.ts'

/** An amount in the key result's unit, or why it cannot be one. `named` says that the line itself names the start value. */
export type HeldAmount =
  | {
    readonly kind: 'held'
    readonly delta: number
    readonly from?: number | undefined
    readonly to?: number | undefined
    readonly named?: boolean | undefined
    readonly reading: ImpactReading
    readonly assumed?: string | undefined
    readonly written: string
  }
  | { readonly kind: 'refused'; readonly code: RefusedCode; readonly written: string; readonly why?: string | undefined }

type RefusedCode = 'impact-wrong-unit' | 'impact-no-baseline' | 'impact-ambiguous'

/** An amount that cannot be held; `why` is a sentence for where the code alone says too little. */
export function refuse(code: RefusedCode, written: string, why?: string): HeldAmount {
  return { kind: 'refused', code, written, why }
}

/** The value that shares and levels are counted from: the baseline, which does not move from week to week. */
export function startValue(keyResult: KeyResult): number | undefined {
  return keyResult.baseline ?? keyResult.checkIns[0]?.value
}

/** Whether a value lies between the start and the target, so that it might be a level to reach. */
export function isOnTheWay(value: number, keyResult: KeyResult): boolean {
  const start = startValue(keyResult)
  if (start === undefined || keyResult.target === undefined) return false
  return value >= Math.min(start, keyResult.target) && value <= Math.max(start, keyResult.target)
}

/** Whether a level may be one of this key result's: no further off than its whole way from the values that it had or shall have. */
export function isNear(value: number, keyResult: KeyResult): boolean {
  const { baseline, target, checkIns } = keyResult
  const known = [baseline, target, ...checkIns.map((checkIn) => checkIn.value)].filter((each) => each !== undefined)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  return startValue(keyResult) === undefined || low === high || (value >= low - (high - low) && value <= high + (high - low))
}
