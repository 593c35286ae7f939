import type { KeyResult } from '../../domain/key-result.ts'

/** The values that a metric can have at all. */
interface Bounds {
  readonly low: number
  readonly high: number
}

/**
 * What bounds a key result's metric: a percentage lies within 0 and 100, and nothing is counted, timed or stored less than not at all, unless
 * the key result itself holds other values (growth of 120 %, a balance of -3).
 */
export function boundsOf(keyResult: KeyResult): Bounds {
  const values = [keyResult.baseline, keyResult.target, ...keyResult.checkIns.map(({ value }) => value)].filter((value) => value !== undefined)
  const low = values.some((value) => value < 0) ? -Infinity : 0
  switch (keyResult.unit.kind) {
    case 'percent': return { low, high: values.some((value) => value > 100) ? Infinity : 100 }
    case 'count': case 'duration': case 'data': case 'ratio': return { low, high: Infinity }
    case 'money': case 'score': return { low: -Infinity, high: Infinity }
  }
}

/** The value, or the bound that it is beyond. */
export function within(value: number, { low, high }: Bounds): number {
  return Math.min(high, Math.max(low, value))
}
