import { describe, expect, it } from 'vitest'
import { asSummed } from '../../../src/render/format/as-summed.ts'

describe('asSummed', () => {
  it.each<readonly [number, number | undefined, number]>([
    [3.0375, 15, 3], [5.4275, 8.5, 5.43], [0.30000000000000004, 1, 0.3], [12.3333333333, 120, 12], [107.6, 120, 108], [512_345.67, 800_000, 512_000], [0.0123, 15, 0.0123], [-3.0375, -15, -3],
    [8.512, 8.512, 8.512], [8.512, -8.512, 8.512], [24.666, 15, 24.7], [12.3333333, undefined, 12.3], [0, 15, 0], [0, 0, 0], [1.7e308, 1.7e308, 1.7e308],
  ])('%d of %d is %d', (sum, gap, expected) => {
    expect(asSummed(sum, gap)).toBe(expected)
  })

  it('stays a number whatever is summed', () => {
    for (const sum of [Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 5e-324]) expect(Number.isFinite(asSummed(sum, 1))).toBe(true)
  })
})
