import { describe, expect, it } from 'vitest'
import { progressBar } from '../../../src/render/format/progress-bar.ts'
import { sparkline } from '../../../src/render/format/sparkline.ts'

describe('progressBar', () => {
  it.each([
    [0, '▱▱▱▱▱▱'], [0.01, '▰▱▱▱▱▱'], [0.5, '▰▰▰▱▱▱'], [0.99, '▰▰▰▰▰▱'], [1, '▰▰▰▰▰▰'], [3, '▰▰▰▰▰▰'], [-1, '▱▱▱▱▱▱'], [Number.NaN, '▱▱▱▱▱▱'],
  ])('%d', (share, bar) => {
    expect(progressBar(share, 6)).toBe(bar)
  })
})

describe('sparkline', () => {
  it.each<[readonly number[], string]>([
    [[1, 2, 3, 4, 5, 6, 7, 8], '▁▂▃▄▅▆▇█'], [[900, 650, 400], '█▅▁'], [[5, 5], '▄▄'], [[5], '▄'], [[], ''], [[-10, 0], '▁█'],
  ])('%j', (values, line) => {
    expect(sparkline(values)).toBe(line)
  })

  it('shows the last values', () => {
    expect(sparkline([100, 1, 2], 2)).toBe('▁█')
  })
})
