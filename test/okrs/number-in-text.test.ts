import { describe, expect, it } from 'vitest'
import { numberInText } from '../../src/okrs/number-in-text.ts'

describe('numberInText', () => {
  it.each([
    ['40%', 40], ['1,200', 1200], ['1,234,567.8', 1234567.8], ['1 200', 1200], ['1_200', 1200], ['1.234.567', 1234567], ['42,5', 42.5], ['$50k', 50_000], ['€1.2M', 1_200_000],
    ['-300 ms', -300], ['.5', 0.5], ['5 kB', 5], ['3 MB', 3], ['about 5', undefined], ['40-55', undefined], ['1,2,3', undefined], ['', undefined], ['%', undefined], [`${'9'.repeat(41)}`, undefined],
  ])('%s → %s', (text, value) => {
    expect(numberInText(text)).toBe(value)
  })
})
