import { describe, expect, it } from 'vitest'
import { formatNumber, formatShare, formatSigned } from '../../../src/domain/format/format-number.ts'

describe('formatNumber', () => {
  it.each([
    [0, '0'], [-0, '0'], [7, '7'], [-7, '-7'], [42.5, '42.5'], [1200, '1,200'], [-1234567, '-1,234,567'], [999, '999'], [1000, '1,000'],
    [99.95, '99.95'], [99.9999, '99.9999'], [0.0005, '0.0005'], [1234.5678, '1,234.5678'],
    [0.1 + 0.2, '0.3'], [1 / 3, '0.333'], [100 / 3, '33.33'], [1000 / 3, '333.3'], [10000 / 3, '3,333'], [-2 / 3, '-0.667'],
    [1e-9, '0.000000001'], [123456789012345, '123,456,789,012,345'], [1e21, '1e+21'],
    [Number.NaN, '–'], [Number.POSITIVE_INFINITY, '–'],
  ])('%s is %s', (value, text) => {
    expect(formatNumber(value)).toBe(text)
  })
})

describe('formatSigned', () => {
  it.each([[2, '+2'], [-300, '-300'], [0, '0'], [0.5, '+0.5'], [Number.NaN, '–']])('%s is %s', (value, text) => {
    expect(formatSigned(value)).toBe(text)
  })
})

describe('formatShare', () => {
  it.each([
    [0, '0 %'], [0.17, '17 %'], [0.004, '< 1 %'], [0.996, '> 99 %'], [1, '100 %'], [1.0204, '102 %'], [2.5, '250 %'], [-0.2, '-20 %'], [-0.001, '0 %'], [12.5, '1,250 %'], [Number.NaN, '–'],
  ])('%s is %s', (share, text) => {
    expect(formatShare(share)).toBe(text)
  })
})
